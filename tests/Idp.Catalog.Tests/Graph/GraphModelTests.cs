using CsCheck;
using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Tests.Snapshots;

namespace Idp.Catalog.Tests.Graph;

/// <summary>Whatever a catalog went through, every question of its graph is answered as the definition says: settled, changed since, and with entities hidden.</summary>
public sealed class GraphModelTests
{
    private static readonly GraphWalk[] Walks =
    [
        GraphWalk.Impact, GraphWalk.Dependencies, GraphWalk.Along(WalkDirection.Both), GraphWalk.Along(WalkDirection.Outgoing),
        GraphWalk.Along(WalkDirection.Incoming, "likes", RelationTypes.OwnedBy), GraphWalk.Along(WalkDirection.Outgoing, "dependsOn", "unheard of"),
    ];

    [Fact]
    public Task What_is_reached_at_which_depth_and_by_which_way() => Sample((graph, model, walk) =>
    {
        foreach (var start in ChangeSets.Refs)
        {
            var expected = model.Distances(start);
            var reached = graph.Traverse(start, new TraversalOptions { Walk = walk });
            Assert.Equal(expected.ContainsKey(start), reached.IsKnown);
            Assert.Equal(expected.Keys.Where(node => node != start).ToHashSet(), [.. reached.Refs]);
            Assert.Equal(reached.Count, reached.Refs.Distinct().Count());
            Assert.Equal(reached.Select(entity => expected[entity.Ref]), reached.Select(entity => entity.Depth));
            Assert.Equal(reached.Select(entity => entity.Depth).Order(), reached.Select(entity => entity.Depth));
            foreach (var entity in reached)
            {
                AssertWay(graph, model, walk, entity.Path, start, entity.Ref, entity.Depth);
                Assert.Equal(entity.Path.Steps[^1], entity.Via);
            }

            var near = graph.Traverse(start, new TraversalOptions { Walk = walk, MaxDepth = 1, MaxResults = 2 });
            Assert.Equal(reached.Where(entity => entity.Depth == 1).Select(entity => entity.Ref).Take(2), near.Refs);
            Assert.Equal(reached.Count(entity => entity.Depth == 1) > 2, near.IsTruncated);
        }
    });

    [Fact]
    public Task Shortest_ways() => Sample((graph, model, walk) =>
    {
        foreach (var from in ChangeSets.Refs)
        {
            var distances = model.Distances(from);
            foreach (var to in ChangeSets.Refs)
            {
                var path = graph.FindShortestPath(from, to, new PathOptions { Walk = walk });
                Assert.Equal(distances.TryGetValue(to, out int length), path is not null);
                if (path is not null)
                {
                    AssertWay(graph, model, walk, path, from, to, length);
                    Assert.Equal(length == 0, graph.FindShortestPath(from, to, new PathOptions { Walk = walk, MaxLength = length - 1 }) is not null);
                }
            }
        }
    });

    [Fact]
    public Task All_simple_ways() => Sample((graph, model, walk) =>
    {
        foreach (var (from, to) in ChangeSets.Refs.Zip(ChangeSets.Refs.Skip(3)))
        {
            var found = graph.FindSimplePaths(from, to, new SimplePathOptions { Walk = walk, MaxLength = 4, MaxPaths = 100_000 });
            var expected = model.SimplePaths(from, to, 4).Select(way => string.Join(" ", way.AsEnumerable())).Order(StringComparer.Ordinal);
            Assert.False(found.IsTruncated);
            Assert.Equal(expected, found.Paths.Select(path => string.Join(" ", path.Refs)).Order(StringComparer.Ordinal));
            Assert.Equal(found.Paths.Select(path => path.Length).Order(), found.Paths.Select(path => path.Length));
        }
    });

    [Fact]
    public Task Circles_and_order() => Sample((graph, model, walk) =>
    {
        var cycles = graph.FindCycles(new CycleOptions { Walk = walk }).Cycles;
        Assert.Equal(model.Circles(), cycles.Select(cycle => string.Join(" ", cycle.Members)));
        Assert.All(cycles, cycle =>
        {
            AssertWay(graph, model, walk, cycle.Ring, cycle.Ring.Start, cycle.Ring.Start, model.ShortestRing(cycle.Members));
            Assert.Contains(cycle.Ring.Start, cycle.Members);
        });

        var order = graph.SortTopologically(walk);
        Assert.Equal(cycles.IsEmpty, order.Exists);
        Assert.Equal(cycles.FirstOrDefault()?.Ring, order.Cycle?.Ring);
        if (order.Exists)
        {
            var place = order.Refs.Select((reference, index) => (reference, index)).ToDictionary(pair => pair.reference, pair => pair.index);
            Assert.Equal(model.Nodes.ToHashSet(), place.Keys.ToHashSet());
            Assert.All(model.Nodes, node => Assert.All(model.Next(node), next => Assert.True(place[node] < place[next])));
        }
    });

    [Fact]
    public Task What_takes_most_down() => Sample((graph, model, walk) =>
    {
        var critical = graph.FindCritical(new CriticalityOptions { Walk = walk, MaxResults = 100 });
        Assert.Equal(model.Nodes.Where(node => model.Next(node).Any()).ToHashSet(), [.. critical.Select(one => one.Ref)]);
        Assert.All(critical, one => Assert.Equal(model.Distances(one.Ref).Count - 1, one.Dependents));
        Assert.Equal(critical.Select(one => one.Dependents).OrderDescending(), critical.Select(one => one.Dependents));
    });

    [Fact]
    public Task What_the_graph_falls_apart_without() => Sample((graph, model, walk) =>
    {
        var found = graph.FindArticulationPoints(new CriticalityOptions { Walk = walk, MaxResults = 100 });
        var expected = model.Nodes.Select(node => (Ref: node, CutOff: model.CutOff(node))).Where(pair => pair.CutOff > 0);
        Assert.Equal(expected.ToHashSet(), [.. found.Select(one => (one.Ref, one.CutOff))]);
    }, either: true);

    private static void AssertWay(CatalogGraph graph, NaiveGraph model, GraphWalk walk, GraphPath path, EntityRef from, EntityRef to, int length)
    {
        Assert.Equal((from, to, length), (path.Start, path.End, path.Length));
        var at = from;
        foreach (var step in path.Steps)
        {
            Assert.Equal(at, step.From);
            Assert.Contains(step.To, model.Next(at));
            Assert.Contains(step.Relation, graph.Snapshot.RelationsOf(step.Relation.Source));
            Assert.True(walk.Everything is not null || walk.Steps.Any(one => one.Type == step.Relation.Type));
            Assert.Equal(step.IsForward ? (step.From, step.To) : (step.To, step.From), (step.Relation.Source, step.Relation.Target));
            at = step.To;
        }
    }

    private static Task Sample(Action<CatalogGraph, NaiveGraph, GraphWalk> check, bool either = false)
        => Gen.Select(ChangeSets.Some, Gen.Int[0, Walks.Length - 1], Gen.Int[0, 4095]).SampleAsync(async (sets, walkIndex, hidden) =>
        {
            var walk = either ? Walks[walkIndex].EitherWay() : Walks[walkIndex];
            using var catalog = new EntityCatalog();
            foreach (var set in sets)
            {
                await catalog.ApplyAsync(set);
                if (set == sets[sets.Length / 2])
                {
                    await catalog.ReplaceAsync(catalog.Current.Settle());
                }
            }

            HashSet<EntityRef> unseen = [.. ChangeSets.Refs.Where((_, index) => ((hidden >> index) & 1) != 0)];
            foreach (var snapshot in new[] { catalog.Current, catalog.Current.Settle() })
            {
                check(snapshot.Graph, new NaiveGraph(snapshot, ChangeSets.Refs, walk, _ => true), walk);
                var rest = new NaiveGraph(snapshot, ChangeSets.Refs, walk, reference => !unseen.Contains(reference));
                check(snapshot.Graph.Where((reference, _) => !unseen.Contains(reference)), rest, walk);
                check(snapshot.Graph.Restrict(Visible(snapshot, unseen)), rest, walk);
            }
        }, iter: 40);

    private static Catalog.Graph.Walking.NodeFilter Visible(CatalogSnapshot snapshot, HashSet<EntityRef> unseen)
        => Catalog.Graph.Walking.NodeFilter.Of(Catalog.Graph.Walking.NodeFilter.Of(node => !unseen.Contains(snapshot.Nodes.RefOf(node))).ToBits(snapshot.Nodes.Count));
}
