namespace Idp.Catalog.Tests.Query;

public sealed class GraphUnderPredicateTests
{
    private static readonly RecordedCatalog Acme = new("queries-acme");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_walk_comes_to_nothing_that_may_not_be_seen(int seed)
    {
        var snapshot = await ChangedCatalog.MakeAsync(Acme, seed);
        var predicates = new RandomPredicates(snapshot.Entities.Concat(Acme.Entities), seed);
        var naive = new NaiveQueries(snapshot);
        for (int i = 0; i < 20; i++)
        {
            var predicate = predicates.Next();
            var visible = naive.Select(predicate).Select(entity => entity.Ref).ToHashSet();
            var byTest = snapshot.Graph.Where((reference, entity) => entity is not null && visible.Contains(reference));
            var byPredicate = snapshot.Graph.Where(predicate);
            foreach (var entity in Acme.Entities.Take(40))
            {
                var reached = byPredicate.Dependents(entity.Ref, cancellationToken: TestContext.Current.CancellationToken).Select(one => one.Ref.ToString()).ToList();
                Assert.Equal(byTest.Dependents(entity.Ref, cancellationToken: TestContext.Current.CancellationToken).Select(one => one.Ref.ToString()), reached);
            }
        }
    }
}
