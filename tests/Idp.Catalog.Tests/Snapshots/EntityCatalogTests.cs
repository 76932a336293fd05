using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using static Idp.Catalog.Tests.Snapshots.Entities;

namespace Idp.Catalog.Tests.Snapshots;

public sealed class EntityCatalogTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_change_set_is_seen_whole_in_the_next_snapshot_and_not_in_the_last()
    {
        using var catalog = new EntityCatalog();
        var before = catalog.Current;
        var changes = new ChangeSet(EntityChange.Put(Component("a"), DependsOn("a", "b")), EntityChange.Put(Component("b")));

        var result = await catalog.ApplyAsync(changes, Token);

        Assert.True(result.IsApplied);
        Assert.Equal(changes.Version, catalog.Current.Version);
        Assert.Equal(2, catalog.Current.Count);
        Assert.Equal("a", catalog.Current.Find("Component:A")!.Metadata.Name);
        Assert.Equal([DependsOn("a", "b")], catalog.Current.RelationsOf(Ref("a")));
        Assert.Equal(0, before.Count);
        Assert.Null(before.Find(Ref("a")));
        Assert.Empty(before.RelationsOf(Ref("a")));
    }

    [Fact]
    public async Task Relations_in_the_content_of_an_entity_are_not_kept()
    {
        using var catalog = new EntityCatalog();
        await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(Component("a").WithRelations(DependsOn("a", "x")))), Token);
        Assert.Empty(catalog.Current.Find(Ref("a"))!.Relations);
        Assert.Empty(catalog.Current.RelationsOf(Ref("a")));
    }

    [Fact]
    public async Task A_relation_stands_as_long_as_one_emitter_states_it()
    {
        using var catalog = new EntityCatalog();
        var edge = DependsOn("a", "b");
        await catalog.ApplyAsync(new ChangeSet(
            EntityChange.Put(Component("a"), edge), EntityChange.Put(Component("b"), edge), EntityChange.Put(Component("c"), edge), EntityChange.Put(Component("d"), edge)), Token);

        await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(Component("a"))), Token);
        Assert.Equal([edge], catalog.Current.RelationsOf(Ref("a")));
        await catalog.ApplyAsync(new ChangeSet(EntityChange.Remove(Ref("b")), EntityChange.Put(Component("d"))), Token);
        Assert.Equal([edge], catalog.Current.RelationsOf(Ref("a")));
        await catalog.ApplyAsync(new ChangeSet(EntityChange.Remove(Ref("c"))), Token);
        Assert.Empty(catalog.Current.RelationsOf(Ref("a")));
    }

    [Fact]
    public async Task A_relation_may_lead_to_what_does_not_exist()
    {
        using var catalog = new EntityCatalog();
        await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(Component("a"), DependsOn("a", "gone"), DependencyOf("gone", "a"))), Token);
        Assert.False(catalog.Current.Contains(Ref("gone")));
        Assert.Equal([DependencyOf("gone", "a")], catalog.Current.RelationsOf(Ref("gone")));
        Assert.Equal(1, catalog.Current.Count);
    }

    [Fact]
    public async Task One_unmet_condition_stops_the_whole_set()
    {
        using var catalog = new EntityCatalog();
        await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(Component("a", etag: "1")), EntityChange.Put(Component("b"))), Token);
        var version = catalog.Current.Version;

        var result = await catalog.ApplyAsync(
            new ChangeSet(
                EntityChange.Put(Component("a", etag: "2")) with { Condition = EtagCondition.Match("0") },
                EntityChange.Put(Component("b")) with { Condition = EtagCondition.Absent },
                EntityChange.Remove(Ref("c")) with { Condition = EtagCondition.Match("x") },
                EntityChange.Put(Component("d"))),
            Token);

        Assert.False(result.IsApplied);
        Assert.Equal(version, result.Version);
        Assert.Equal(["component:default/a 1", "component:default/b", "component:default/c "],
            result.Conflicts.Select(conflict => conflict.Ref == Ref("b") ? $"{conflict.Ref}" : $"{conflict.Ref} {conflict.Actual}"));
        Assert.Equal(version, catalog.Current.Version);
        Assert.Null(catalog.Current.Find(Ref("d")));
    }

    [Fact]
    public async Task The_etag_that_was_read_lets_the_change_through_once()
    {
        using var catalog = new EntityCatalog();
        await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(Component("a")) with { Condition = EtagCondition.Absent }), Token);
        string etag = catalog.Current.FindEtag(Ref("a"))!;
        var change = EntityChange.Put(Component("a", "library")) with { Condition = EtagCondition.Match(etag) };

        Assert.True((await catalog.ApplyAsync(new ChangeSet(change), Token)).IsApplied);
        Assert.False((await catalog.ApplyAsync(new ChangeSet(change), Token)).IsApplied);
        Assert.NotEqual(etag, catalog.Current.FindEtag(Ref("a")));
    }

    [Fact]
    public async Task A_change_set_with_too_many_relation_types_is_refused_and_leaves_no_trace()
    {
        using var catalog = new EntityCatalog();
        await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(Component("a"))), Token);
        var before = catalog.Current;
        var relations = Enumerable.Range(0, 256).Select(i => new Relation(Ref("b"), $"type{i}", Ref("a")));

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => catalog.ApplyAsync(new ChangeSet(EntityChange.Put(Component("x")), EntityChange.Put(Component("b"), relations)), Token));
        Assert.Same(before, catalog.Current);

        await catalog.ApplyAsync(new ChangeSet(EntityChange.Put(Component("c"))), Token);
        Assert.Equal(["a", "c"], catalog.Current.Entities.Select(entity => entity.Metadata.Name));
        Assert.False(catalog.Current.Contains(Ref("x")));
    }

    [Fact]
    public void Two_changes_of_one_entity_in_a_set_are_a_mistake()
        => Assert.Throws<ArgumentException>(() => new ChangeSet(EntityChange.Put(Component("a")), EntityChange.Remove(new EntityRef("COMPONENT", "default", "A"))));

    [Fact]
    public void Mistakes_are_told_where_they_are_made()
    {
        Assert.Throws<ArgumentException>(() => EntityChange.Put(Component("a"), [null!]));
        Assert.Throws<ArgumentException>(() => new ChangeSet([null!]));
        Assert.Throws<ArgumentException>(() => new ChangeSet([], CatalogVersion.Empty));
        Assert.Throws<ArgumentException>(() => new ChangeSet([], default(CatalogVersion)));
    }

    [Fact]
    public async Task A_catalog_that_was_let_go_takes_no_changes()
    {
        var catalog = new EntityCatalog();
        catalog.Dispose();
        Assert.Equal(typeof(EntityCatalog).FullName, (await Assert.ThrowsAsync<ObjectDisposedException>(() => catalog.ApplyAsync(new ChangeSet(), Token))).ObjectName);
    }

    [Fact]
    public async Task Two_catalogs_may_begin_with_the_same_snapshot()
    {
        using var first = new EntityCatalog();
        await first.ApplyAsync(new ChangeSet(EntityChange.Put(Component("a"))), Token);
        using var second = new EntityCatalog(first.Current);
        await first.ApplyAsync(new ChangeSet(EntityChange.Put(Component("b"))), Token);
        await second.ApplyAsync(new ChangeSet(EntityChange.Put(Component("c"))), Token);
        Assert.Equal(["a", "b"], first.Current.Entities.Select(entity => entity.Metadata.Name));
        Assert.Equal(["a", "c"], second.Current.Entities.Select(entity => entity.Metadata.Name));
    }
}
