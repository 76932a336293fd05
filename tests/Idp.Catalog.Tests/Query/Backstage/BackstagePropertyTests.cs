using Idp.Catalog.Model;
using Idp.Catalog.Query;

namespace Idp.Catalog.Tests.Query.Backstage;

/// <summary>Laws of the answers, over the recorded requests.</summary>
public sealed class BackstagePropertyTests
{
    private static readonly RecordedCatalog Acme = new("queries-acme");
    private static readonly EntityValue[] Requests = [.. File.ReadLines(RecordedCatalog.PathTo("queries-acme.jsonl")).Select(line => EntityValue.Parse(line))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_version_with_changes_answers_as_when_they_are_settled(int seed)
    {
        var changed = await ChangedCatalog.MakeAsync(Acme, seed);
        Assert.True(changed.LogCount > 20 && !changed.Relations.IsMerged);
        AssertSame(new BackstageDoor(changed), new BackstageDoor(changed.Settle()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void What_may_not_be_seen_might_as_well_not_exist(int seed)
    {
        var visible = new RandomPredicates(Acme.Entities, seed).Next();
        var seen = new NaiveQueries(Acme.Snapshot).Select(visible).Select(entity => entity.Ref).ToHashSet();
        var restricted = RecordedCatalog.SnapshotOf(Acme.Entities.Where(entity => seen.Contains(entity.Ref)));
        AssertSame(new BackstageDoor(Acme.Snapshot, visible), new BackstageDoor(restricted, EntityPredicate.Everything));
    }

    // Cursors are the original's, made when everything was there and visible.
    private static void AssertSame(BackstageDoor left, BackstageDoor right)
    {
        foreach (var request in Requests)
        {
            var (path, body) = AnswerComparison.RequestOf(request, Requests);
            var expected = right.Answer(path, body);
            var actual = left.Answer(path, body);
            Assert.True(expected == actual, $"{path} {body}\n  {expected}\n  but {actual}");
        }
    }
}
