using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using static Idp.Catalog.Tests.Graph.Graphs;

namespace Idp.Catalog.Tests.Graph;

public sealed class ImpactTests
{
    private static readonly CatalogGraph Shop = Graphs.Of(
        "web dependsOn cart", "web consumesApi api:cart-api", "cart providesApi api:cart-api", "cart dependsOn resource:db",
        "cart partOf system:checkout", "system:checkout partOf domain:shop", "report dependsOn system:checkout",
        "cart ownedBy group:payments", "web ownedBy group:front", "resource:db ownedBy group:dba", "report ownedBy ?group:gone", "web partOf system:store");

    [Theory]
    [InlineData("x dependsOn y", "y", "x")]
    [InlineData("x dependencyOf y", "x", "y")]
    [InlineData("x consumesApi api:y", "api:y", "x")]
    [InlineData("x providesApi api:y", "x", "api:y")]
    [InlineData("x partOf system:y", "x", "system:y")]
    [InlineData("system:x hasPart y", "y", "system:x")]
    public void A_failure_goes_one_way_along_a_relation(string relation, string cause, string victim)
    {
        var graph = Graphs.Of(relation);
        Assert.Equal([Ref(victim)], graph.Dependents(Ref(cause)).Refs);
        Assert.Empty(graph.Dependents(Ref(victim)));
        Assert.Equal([Ref(cause)], graph.Dependencies(Ref(victim)).Refs);
    }

    [Theory]
    [InlineData("x ownedBy group:y")]
    [InlineData("group:x parentOf group:y")]
    [InlineData("user:x memberOf group:y")]
    [InlineData("x likes y")]
    public void Other_relations_carry_no_failure(string relation)
    {
        var graph = Graphs.Of(relation);
        Assert.Empty(relation.Split(' ').SelectMany(name => graph.Dependents(Ref(name)).Refs));
    }

    [Fact]
    public void Everything_is_told_with_its_reason_and_its_owners()
    {
        var report = Shop.Impact(Ref("resource:db"));
        Assert.Equal(
            ["component:default/cart 1", "api:default/cart-api 2", "component:default/web 2", "system:default/checkout 2", "component:default/report 3", "domain:default/shop 3", "system:default/store 3"],
            report.Entities.Select(entity => $"{entity.Ref} {entity.Depth}").OrderBy(text => text[^1]).ThenBy(text => text, StringComparer.Ordinal));
        Assert.Equal(
            "resource:default/db --dependencyOf--> component:default/cart --dependencyOf--> component:default/web",
            report.Entities.Single(entity => entity.Ref.Name == "web").Explanation.ToString());
        Assert.Equal(["dba", "front", "gone", "payments"], report.Owners.Names());
        Assert.Equal(["front: web", "gone: report", "payments: cart", ": cart-api checkout shop store"], Show(report.ByOwner));
        Assert.Equal(["checkout: cart checkout", "store: store web", ": cart-api report shop"], Show(report.BySystem));
        Assert.Equal(["shop: cart checkout shop", ": cart-api report store web"], Show(report.ByDomain));
    }

    [Fact]
    public void Only_as_many_as_asked_for_are_told_nearest_first()
    {
        var report = Shop.Impact(Ref("resource:db"), new ImpactOptions { MaxResults = 1 });
        Assert.Equal(["cart"], report.Entities.Select(entity => entity.Ref.Name));
        Assert.True(report.IsTruncated);
        Assert.False(Shop.Impact(Ref("resource:db"), new ImpactOptions { MaxResults = 7 }).IsTruncated);
    }

    [Fact]
    public void What_is_hidden_is_neither_told_nor_told_of()
    {
        var graph = Shop.Where((reference, _) => reference.Name is not ("cart" or "front"));
        Assert.Empty(graph.Impact(Ref("resource:db")).Entities);
        Assert.False(graph.Impact(Ref("cart")).IsKnown);
        Assert.DoesNotContain(graph.Impact(Ref("api:cart-api")).Owners, owner => owner.Name == "front");
    }

    [Fact]
    public void An_unknown_entity_has_no_impact()
    {
        var report = Shop.Impact(Ref("nobody"));
        Assert.False(report.IsKnown);
        Assert.Empty(report.Entities);
        Assert.Empty(report.Owners);
    }

    [Fact]
    public void A_target_that_does_not_exist_takes_down_what_needs_it()
    {
        var report = Graphs.Of("a dependsOn ?gone").Impact(Ref("gone"));
        Assert.True(report.IsKnown);
        Assert.Equal(["a"], report.Entities.Select(entity => entity.Ref.Name));
    }

    [Fact]
    public void A_walk_of_ones_own_says_what_counts_as_impact()
    {
        var walk = GraphWalk.Impact.Without(RelationTypes.PartOf).Without(RelationTypes.HasPart).With("runsOn", WalkDirection.Incoming);
        var graph = Graphs.Of("a partOf system:s", "b runsOn a");
        Assert.Equal(["b"], graph.Impact(Ref("a"), new ImpactOptions { Walk = walk }).Entities.Select(entity => entity.Ref.Name));
    }

    [Fact]
    public void A_cancelled_question_ends()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Shop.Impact(Ref("resource:db"), cancellationToken: source.Token));
    }

    private static IEnumerable<string> Show(IEnumerable<ImpactGroup> groups)
        => groups.Select(group => $"{group.Ref?.Name}: {string.Join(" ", group.Entities.Select(entity => entity.Ref.Name).Order(StringComparer.Ordinal))}");
}
