using Idp.Catalog.Query;

namespace Idp.Catalog.Tests.Query;

/// <summary>Answers of the indexes against a look at every entity, on versions with a segment, a log and patched relations.</summary>
public sealed class IndexPropertyTests
{
    private static readonly RecordedCatalog Acme = new("queries-acme");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Predicates_hold_where_a_look_at_every_entity_says_so(int seed)
    {
        var snapshot = await ChangedCatalog.MakeAsync(Acme, seed);
        var naive = new NaiveQueries(snapshot);
        var predicates = new RandomPredicates(snapshot.Entities.Concat(Acme.Entities), seed);
        Assert.True(snapshot.LogCount > 20 && !snapshot.Relations.IsMerged);
        for (int i = 0; i < 400; i++)
        {
            var predicate = predicates.Next();
            var expected = naive.Select(predicate).Select(entity => entity.Ref.ToString()).Order(StringComparer.Ordinal);
            var page = snapshot.Query(EntityQuery.Where(predicate).Take(10_000));
            Assert.Equal(expected, page.Entities.Select(entity => entity.Ref.ToString()).Order(StringComparer.Ordinal));
            Assert.Equal(page.Entities.Length, page.TotalCount);
            Assert.Equal(page.Entities.Length, snapshot.CountOf(predicate));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Values_are_counted_as_a_look_at_every_entity_counts_them(int seed)
    {
        var snapshot = await ChangedCatalog.MakeAsync(Acme, seed);
        var naive = new NaiveQueries(snapshot);
        var predicates = new RandomPredicates(snapshot.Entities.Concat(Acme.Entities), seed);
        for (int i = 0; i < 200; i++)
        {
            var predicate = predicates.Next(2);
            string field = predicates.NextField();
            Assert.Equal(naive.Count(predicate, field), snapshot.CountValues(field, predicate).ToDictionary(count => count.Value, count => count.Count));
        }
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    public async Task Pages_follow_each_other_in_the_order_of_all(int seed)
    {
        var snapshot = await ChangedCatalog.MakeAsync(Acme, seed);
        var naive = new NaiveQueries(snapshot);
        var predicates = new RandomPredicates(snapshot.Entities.Concat(Acme.Entities), seed);
        var random = new Random(seed);
        for (int i = 0; i < 100; i++)
        {
            var predicate = predicates.Next(1);
            var query = EntityQuery.Where(predicate).Take(1 + random.Next(40));
            for (int fields = random.Next(4); fields > 0; fields--)
            {
                query = query.OrderBy(predicates.NextField(), random.Next(2) == 0);
            }

            var walked = new List<string>();
            string? cursor = null;
            do
            {
                var page = snapshot.Query(query.After(cursor));
                Assert.Empty(page.Diagnostics);
                walked.AddRange(page.Entities.Select(entity => entity.Ref.ToString()));
                cursor = page.NextCursor;
            }
            while (cursor is not null);
            Assert.Equal(naive.Sort(predicate, query.Order).Select(entity => entity.Ref.ToString()), walked);
        }
    }
}
