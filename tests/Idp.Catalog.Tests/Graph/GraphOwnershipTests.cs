using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using static Idp.Catalog.Tests.Graph.Graphs;

namespace Idp.Catalog.Tests.Graph;

public sealed class GraphOwnershipTests
{
    private static readonly string[] Lines =
    [
        "group:top parentOf group:left", "group:right childOf group:top", "user:amy memberOf group:left", "group:right hasMember user:bob", "user:bob memberOf group:left",
        "a ownedBy group:left", "b ownedBy group:left", "b ownedBy group:right", "api:c ownedBy user:bob", "d ownedBy ?group:gone", "e", "location:l",
    ];

    [Fact]
    public void What_is_owned_is_rolled_up_each_entity_once()
    {
        var report = Graphs.Of(Lines).Ownership();
        Assert.Equal(
            ["gone 1 1 0", "left 2 3 2", "right 1 2 1", "top 0 3 0", "bob 1 1 0"],
            report.Owners.Select(owner => $"{owner.Ref.Name} {owner.Owned} {owner.RolledUp} {owner.Members}"));
        Assert.Equal("api 1, component 2", string.Join(", ", report.Owners.Single(owner => owner.Ref.Name == "top").RolledUpByKind.Select(kind => $"{kind.Key} {kind.Value}")));
        Assert.Null(report.Owners[0].Entity);
    }

    [Fact]
    public void Without_members_only_groups_are_rolled_up()
        => Assert.Equal(2, Graphs.Of(Lines).Ownership(new OwnershipOptions { IncludeMembers = false }).Owners.Single(owner => owner.Ref.Name == "top").RolledUp);

    [Fact]
    public void Coverage_counts_owners_that_exist()
    {
        var report = Graphs.Of(Lines).Ownership();
        Assert.Equal(["api 1 1 0 0", "component 4 2 1 1"], report.Coverage.Select(kind => $"{kind.Kind} {kind.Entities} {kind.Owned} {kind.Dangling} {kind.Unowned}"));
        Assert.Equal(0.6, report.Total.Share);
        Assert.Equal(["d gone", "e "], report.Orphaned.Select(orphaned => $"{orphaned.Entity.Metadata.Name} {string.Join(" ", orphaned.MissingOwners.Names())}"));
        Assert.True(Graphs.Of(Lines).Ownership(new OwnershipOptions { MaxResults = 1 }).IsTruncated);
    }

    [Fact]
    public void Groups_that_contain_each_other_all_count_the_same()
    {
        var report = Graphs.Of("group:a parentOf group:b", "group:b parentOf group:c", "group:c parentOf group:a", "x ownedBy group:a", "y ownedBy group:c").Ownership();
        Assert.All(report.Owners, owner => Assert.Equal(2, owner.RolledUp));
    }

    [Fact]
    public async Task A_number_is_summed_by_owner_system_and_domain()
    {
        using var catalog = new EntityCatalog();
        await catalog.ApplyAsync(
            new ChangeSet(
                Put("component:a", "\"cost\": 10", new Relation(Ref("component:a"), "ownedBy", Ref("group:left")), new Relation(Ref("component:a"), "partOf", Ref("system:s"))),
                Put("component:b", "\"cost\": \"2.5\"", new Relation(Ref("component:b"), "ownedBy", Ref("group:left")), new Relation(Ref("component:b"), "ownedBy", Ref("group:right")), new Relation(Ref("component:b"), "partOf", Ref("component:a"))),
                Put("component:c", "\"cost\": \"1e2\""),
                Put("component:d", "\"cost\": \"1,5\""),
                Put("component:e", "\"cost\": null"),
                Put("system:s", "\"x\": 1", new Relation(Ref("system:s"), "partOf", Ref("domain:d"))),
                Put("group:left", "\"x\": 1"), Put("group:right", "\"x\": 1"),
                Put("group:top", "\"x\": 1", new Relation(Ref("group:top"), "parentOf", Ref("group:left")), new Relation(Ref("group:top"), "parentOf", Ref("group:right")))),
            TestContext.Current.CancellationToken);
        foreach (var snapshot in new[] { catalog.Current, catalog.Current.Settle() })
        {
            var totals = snapshot.Graph.Sum(["spec", "cost"], cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal((112.5, 3), (totals.Sum, totals.Count));
            Assert.Equal(["left 12.5 2 12.5", "right 2.5 1 2.5", "top 0 0 12.5", " 100 1 100"], totals.ByOwner.Select(Show));
            Assert.Equal(["s 12.5 2 12.5", " 100 1 100"], totals.BySystem.Select(Show));
            Assert.Equal(["d 12.5 2 12.5", " 100 1 100"], totals.ByDomain.Select(Show));
            Assert.Equal(["d"], totals.Unreadable.Names());
        }
    }

    private static string Show(FactTotal total) => FormattableString.Invariant($"{total.Ref?.Name} {total.Sum} {total.Count} {total.RolledUp}");

    private static EntityChange Put(string name, string spec, params Relation[] relations)
    {
        var reference = Ref(name);
        var entity = Entity.Parse($$"""{"apiVersion":"v1","kind":"{{reference.Kind}}","metadata":{"name":"{{reference.Name}}"},"spec":{ {{spec}} } }""");
        return EntityChange.Put(entity, relations);
    }
}
