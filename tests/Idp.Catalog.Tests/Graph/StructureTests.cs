using Idp.Catalog.Graph;
using static Idp.Catalog.Tests.Graph.Graphs;

namespace Idp.Catalog.Tests.Graph;

public sealed class StructureTests
{
    [Fact]
    public void A_group_of_entities_that_reach_one_another_is_told_once_with_its_shortest_ring()
    {
        var report = Graphs.Of("a dependsOn b", "b dependsOn c", "c dependsOn a", "c dependsOn b", "d dependsOn a", "e dependsOn e").FindCycles();
        Assert.Equal(["a b c", "e"], report.Cycles.Select(cycle => string.Join(" ", cycle.Members.Names())));
        Assert.Equal("component:default/b --dependsOn--> component:default/c --dependsOn--> component:default/b", report.Cycles[0].Ring.ToString());
        Assert.Equal(1, report.Cycles[1].Ring.Length);
        Assert.True(Graphs.Of("a dependsOn a", "b dependsOn b").FindCycles(new CycleOptions { MaxCycles = 1 }).IsTruncated);
    }

    [Fact]
    public void What_is_needed_comes_before_what_needs_it()
    {
        var order = Graphs.Of("web dependsOn cart", "cart dependsOn db", "web dependsOn db").SortTopologically();
        Assert.Equal(["db", "cart", "web"], order.Refs.Names());
        Assert.True(order.Exists);
    }

    [Fact]
    public void A_circle_forbids_an_order_and_is_shown()
    {
        var order = Graphs.Of("a dependsOn b", "b dependsOn a", "b dependsOn c").SortTopologically();
        Assert.False(order.Exists);
        Assert.Empty(order.Refs);
        Assert.Equal(["a", "b", "a"], order.Cycle!.Ring.Refs.Names());
    }

    [Fact]
    public void A_chain_as_long_as_a_catalog_needs_no_stack()
    {
        const int length = 60_000;
        var chain = Enumerable.Range(0, length).Select(i => $"n{i} dependsOn n{(i + 1) % length}").ToList();
        var ring = Graphs.Of(chain);
        Assert.Equal(length, Assert.Single(ring.FindCycles(new CycleOptions { MaxSteps = 1 }).Cycles).Members.Length);
        Assert.Empty(ring.FindArticulationPoints());
        Assert.Equal(length - 1, ring.Dependents(Ref("n0"), new TraversalOptions { MaxDepth = length }).Count);

        var line = Graphs.Of(chain.SkipLast(1));
        Assert.Equal(length, line.SortTopologically().Refs.Count());
        Assert.Equal((length / 2) - 1, line.FindArticulationPoints(new CriticalityOptions { MaxResults = 1 })[0].CutOff);
        Assert.Equal(length - 1, line.FindShortestPath(Ref("n0"), Ref($"n{length - 1}"), new PathOptions { MaxLength = length })!.Length);
    }

    [Fact]
    public void The_most_critical_entity_takes_most_down()
    {
        var critical = Graphs.Of("a dependsOn db", "b dependsOn db", "c dependsOn a", "c dependsOn queue").FindCritical();
        Assert.Equal(["db 3 1 True", "a 1 2 True", "queue 1 0 False"], critical.Select(one => $"{one.Ref.Name} {one.Dependents} {one.CutOff} {one.IsArticulationPoint}"));
    }

    [Fact]
    public void In_a_large_graph_the_most_critical_are_found_too()
    {
        var lines = Enumerable.Range(1, 9_999).Select(i => $"n{i} dependsOn n{i / 3}");
        var critical = Graphs.Of(lines).FindCritical(new CriticalityOptions { MaxResults = 4 });
        Assert.Equal("n0", critical[0].Ref.Name);
        Assert.Equal(9_999, critical[0].Dependents);
        Assert.Equal(critical.Select(one => one.Dependents), Graphs.Of(lines).FindCritical(new CriticalityOptions { MaxResults = 40 }).Take(4).Select(one => one.Dependents));
    }

    [Fact]
    public void What_stands_apart_is_told_by_who_states_what()
    {
        var orphans = Graphs.Of("alone", "a dependsOn b", "b dependsOn ?gone", "c dependsOn ?gone").FindOrphans();
        Assert.Equal(["alone"], orphans.Isolated.Names());
        Assert.Equal(["a", "alone", "c"], orphans.Unreferenced.Names());
        var dangling = Assert.Single(orphans.Dangling);
        Assert.Equal("gone: b c", $"{dangling.Ref.Name}: {string.Join(" ", dangling.StatedBy.Names())}");
        Assert.True(Graphs.Of("a", "b").FindOrphans(new OrphanOptions { MaxResults = 1 }).IsTruncated);
    }

    [Fact]
    public void All_ways_are_cut_at_their_bounds_and_say_so()
    {
        var grid = Graphs.Of(Enumerable.Range(0, 10).SelectMany(i => new[] { $"n{i} to a{i}", $"n{i} to b{i}", $"a{i} to n{i + 1}", $"b{i} to n{i + 1}" }));
        var walk = GraphWalk.Along(WalkDirection.Outgoing);
        var few = grid.FindSimplePaths(Ref("n0"), Ref("n10"), new SimplePathOptions { Walk = walk, MaxLength = 20, MaxPaths = 10 });
        Assert.Equal((10, true), (few.Paths.Length, few.IsTruncated));
        var all = grid.FindSimplePaths(Ref("n0"), Ref("n10"), new SimplePathOptions { Walk = walk, MaxLength = 20, MaxPaths = 1024 });
        Assert.Equal((1024, false), (all.Paths.Length, all.IsTruncated));
        Assert.True(grid.FindSimplePaths(Ref("n0"), Ref("n10"), new SimplePathOptions { Walk = walk, MaxLength = 20, MaxSteps = 100 }).IsTruncated);
        Assert.Empty(grid.FindSimplePaths(Ref("n0"), Ref("n10"), new SimplePathOptions { Walk = walk, MaxLength = 19 }).Paths);
    }

    [Fact]
    public void Who_states_a_relation_is_known()
    {
        var graph = Graphs.Of("group:g parentOf group:h", "group:h childOf group:g", "a dependsOn b");
        Assert.Equal(["g", "h"], graph.StatedBy(new(Ref("group:g"), "parentOf", Ref("group:h"))).Names());
        Assert.Equal(["a"], graph.StatedBy(new(Ref("b"), "dependencyOf", Ref("a"))).Names());
        Assert.Empty(graph.StatedBy(new(Ref("b"), "dependsOn", Ref("a"))));
    }
}
