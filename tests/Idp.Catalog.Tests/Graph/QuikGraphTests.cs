using CsCheck;
using Idp.Catalog.Graph;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Tests.Snapshots;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.ConnectedComponents;
using QuikGraph.Algorithms.Observers;
using QuikGraph.Algorithms.Search;

namespace Idp.Catalog.Tests.Graph;

/// <summary>QuikGraph's algorithms run over a catalog and agree with ours.</summary>
public sealed class QuikGraphTests
{
    private static readonly GraphWalk[] Walks = [GraphWalk.Dependencies, GraphWalk.Impact, GraphWalk.Along(WalkDirection.Outgoing), GraphWalk.Along(WalkDirection.Both)];

    [Fact]
    public async Task They_agree_on_the_sample_organisation()
    {
        var snapshot = await AcmeSnapshot.ReadAsync();
        Assert.All(Walks, walk => AssertAgree(snapshot.Graph, walk));
    }

    [Fact]
    public Task They_agree_on_whatever_became_of_a_catalog() => Gen.Select(ChangeSets.Some, Gen.Int[0, 4095]).SampleAsync(async (sets, hidden) =>
    {
        using var catalog = new EntityCatalog();
        foreach (var set in sets)
        {
            await catalog.ApplyAsync(set);
        }

        foreach (var walk in Walks)
        {
            AssertAgree(catalog.Current.Graph, walk);
            AssertAgree(catalog.Current.Settle().Graph, walk);
            AssertAgree(catalog.Current.Graph.Where((reference, _) => ((hidden >> Array.IndexOf(ChangeSets.Refs, reference)) & 1) == 0), walk);
        }
    }, iter: 20);

    [Fact]
    public void The_view_keeps_the_contract_of_its_interface()
    {
        var graph = Graphs.Of("a dependsOn b", "c dependsOn b", "b dependsOn b").ToQuikGraph();
        Assert.True(graph.TryFindVertex(Graphs.Ref("b"), out int b));
        Assert.True(graph.TryFindVertex(Graphs.Ref("a"), out int a));
        Assert.Equal((3, 3, 1, 3, 4), (graph.VertexCount, graph.EdgeCount, graph.OutDegree(b), graph.InDegree(b), graph.Degree(b)));
        Assert.Equal(graph.Edges, graph.Vertices.SelectMany(graph.OutEdges));
        Assert.Equal(graph.Edges.ToHashSet(), [.. graph.Vertices.SelectMany(graph.InEdges)]);
        Assert.All(graph.Edges, edge => Assert.True(graph.ContainsEdge(edge) && graph.TryGetEdge(edge.Source, edge.Target, out _)));
        Assert.False(graph.ContainsEdge(b, a));
        Assert.False(graph.TryGetOutEdges(99, out _));
        Assert.False(graph.TryGetEdges(99, b, out _));
        var twice = graph.InEdges(b);
        Assert.Equal(twice.ToList(), twice.ToList());
        Assert.Equal(new SEquatableEdge<int>(a, b), graph.OutEdge(a, 0));
        Assert.Equal("component:default/b", graph.RefOf(graph.InEdge(b, 0).Target).ToString());
    }

    private static void AssertAgree(CatalogGraph graph, GraphWalk walk)
    {
        var view = graph.ToQuikGraph(walk);
        var present = view.Vertices.Where(vertex => graph.Traverse(view.RefOf(vertex)).IsKnown).ToList();
        foreach (int start in present.Take(40))
        {
            AssertSearches(graph, walk, view, start);
        }

        AssertStructure(graph, walk, view);
    }

    private static void AssertSearches(CatalogGraph graph, GraphWalk walk, QuikGraphView view, int start)
    {
        var reached = graph.Traverse(view.RefOf(start), new TraversalOptions { Walk = walk });
        var ours = reached.ToDictionary(entity => entity.Ref, entity => entity.Depth);

        // 1. Breadth first, with distances.
        var search = new BreadthFirstSearchAlgorithm<int, SEquatableEdge<int>>(view);
        var distances = new VertexDistanceRecorderObserver<int, SEquatableEdge<int>>(_ => 1);
        using (distances.Attach(search))
        {
            search.Compute(start);
        }

        Assert.Equal(ours, distances.Distances.Where(pair => pair.Key != start && pair.Value > 0).ToDictionary(pair => view.RefOf(pair.Key), pair => (int)pair.Value));

        // 2. Depth first.
        var depthFirst = new DepthFirstSearchAlgorithm<int, SEquatableEdge<int>>(view) { ProcessAllComponents = false };
        int discovered = 0;
        depthFirst.DiscoverVertex += _ => discovered++;
        depthFirst.Compute(start);
        Assert.Equal(reached.Count + 1, discovered);

        // 3. Backwards, breadth first.
        var ways = new ReversedBidirectionalGraph<int, SEquatableEdge<int>>(view).TreeBreadthFirstSearch(start);
        var dependents = graph.Traverse(view.RefOf(start), new TraversalOptions { Walk = walk.Reverse() });
        Assert.Equal(dependents.Count, view.Vertices.Count(vertex => vertex != start && ways(vertex, out _)));

        // 4. Dijkstra.
        var paths = view.ShortestPathsDijkstra(_ => 1, start);
        foreach (var entity in reached)
        {
            Assert.True(view.TryFindVertex(entity.Ref, out int end) && paths(end, out var path) && path.Count() == entity.Depth);
            Assert.Equal(entity.Depth, graph.FindShortestPath(view.RefOf(start), entity.Ref, new PathOptions { Walk = walk })!.Length);
        }
    }

    private static void AssertStructure(CatalogGraph graph, GraphWalk walk, QuikGraphView view)
    {
        // 5. Strongly connected components.
        var strong = new StronglyConnectedComponentsAlgorithm<int, SEquatableEdge<int>>(view);
        strong.Compute();
        var circular = strong.Components.GroupBy(pair => pair.Value, pair => pair.Key)
            .Where(group => group.Count() > 1 || view.ContainsEdge(group.First(), group.First()))
            .Select(group => string.Join(" ", group.Select(vertex => view.RefOf(vertex).ToString()).Order(StringComparer.Ordinal)));
        var cycles = graph.FindCycles(new CycleOptions { Walk = walk }).Cycles;
        Assert.Equal(circular.Order(StringComparer.Ordinal), cycles.Select(cycle => string.Join(" ", cycle.Members)));

        // 6. Topological order.
        var order = graph.SortTopologically(walk);
        Assert.Equal(view.IsDirectedAcyclicGraph(), order.Exists);
        if (order.Exists)
        {
            Assert.Equal(view.TopologicalSort().Select(view.RefOf).Intersect(order.Refs).Count(), order.Refs.Count());
            var places = order.Refs.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
            Assert.All(view.Edges, edge => Assert.True(places[view.RefOf(edge.Source)] < places[view.RefOf(edge.Target)]));
        }

        // 7. Weakly connected components.
        var weak = new WeaklyConnectedComponentsAlgorithm<int, SEquatableEdge<int>>(view);
        weak.Compute();
        foreach (var component in weak.Components.GroupBy(pair => pair.Value, pair => pair.Key))
        {
            var start = view.RefOf(component.First());
            Assert.Equal(component.Count(), graph.Traverse(start, new TraversalOptions { Walk = walk.EitherWay() }).Count + 1);
        }

        // 8. Roots: nothing leads there.
        Assert.Equal(view.Vertices.Where(view.IsInEdgesEmpty), QuikGraph.Algorithms.AlgorithmExtensions.Roots((IBidirectionalGraph<int, SEquatableEdge<int>>)view));
    }
}
