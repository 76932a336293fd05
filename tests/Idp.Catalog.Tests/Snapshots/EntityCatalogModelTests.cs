using CsCheck;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tests.Snapshots;

/// <summary>Whatever the order of changes and merges, each version answers as the plainest catalog would.</summary>
public sealed class EntityCatalogModelTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(4096)]
    public Task Every_version_answers_like_the_model_across_merges(int mergeAfter)
        => ChangeSets.Some.SampleAsync(async sets =>
        {
            using var catalog = new EntityCatalog(new EntityCatalogOptions { MergeAfter = mergeAfter });
            var model = new NaiveCatalog();
            var versions = new List<(CatalogSnapshot Snapshot, NaiveCatalog Model)>();
            foreach (var set in sets)
            {
                await catalog.ApplyAsync(set);
                model.Apply(set);
                model.AssertEqual(catalog.Current, ChangeSets.Refs);
                versions.Add((catalog.Current, model.Copy()));
            }

            await catalog.WhenMergedAsync();
            model.AssertEqual(catalog.Current, ChangeSets.Refs);
            model.AssertEqual(catalog.Current.Settle(), ChangeSets.Refs);
            foreach (var (snapshot, expected) in versions)
            {
                expected.AssertEqual(snapshot, ChangeSets.Refs);
            }
        }, iter: 60);

    [Fact]
    public async Task Concurrent_readers_each_see_one_version()
    {
        var token = TestContext.Current.CancellationToken;
        using var catalog = new EntityCatalog(new EntityCatalogOptions { MergeAfter = 16 });
        string[] names = ["a", "b", "c", "d"];
        await catalog.ApplyAsync(Generation(names, 0), token);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(token);
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            int reads = 0;
            for (; !stop.IsCancellationRequested || reads == 0; reads++)
            {
                var snapshot = catalog.Current;
                var types = names.Select(name => snapshot.Find(Entities.Ref(name))!.Spec.GetString("type")).Distinct().ToList();
                string type = Assert.Single(types)!;
                Assert.All(names, name => Assert.Equal([Entities.DependsOn(name, type)], snapshot.RelationsOf(Entities.Ref(name))));
                Assert.Equal(names.Length, snapshot.Entities.Count());
            }

            return reads;
        }, token)).ToArray();

        for (int generation = 1; generation <= 500; generation++)
        {
            await catalog.ApplyAsync(Generation(names, generation), token);
        }

        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), reads => Assert.True(reads > 0));
        Assert.Equal("t500", catalog.Current.Find(Entities.Ref("a"))!.Spec.GetString("type"));
    }

    [Fact]
    public async Task Concurrent_writers_lose_no_change()
    {
        var token = TestContext.Current.CancellationToken;
        using var catalog = new EntityCatalog(new EntityCatalogOptions { MergeAfter = 8, MaxUnmerged = 16 });
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            for (int i = 0; i < 100; i++)
            {
                await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(Entities.Component($"w{writer}-{i}"), Entities.DependsOn($"w{writer}-{i}", "hub"))), token);
            }
        }, token)));
        await catalog.WhenMergedAsync();
        Assert.Equal(400, catalog.Current.Count);
        Assert.True(catalog.Current.Nodes.TryFind(Entities.Ref("hub"), out int hub));
        Assert.Equal(400, catalog.Current.Relations.In(hub).Count);
    }

    private static ChangeSet Generation(string[] names, int generation)
        => new(names.Select(name => EntityChange.Put(Entities.Component(name, $"t{generation}"), Entities.DependsOn(name, $"t{generation}"))));
}
