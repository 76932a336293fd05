using BenchmarkDotNet.Attributes;
using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using QuikGraph;
using QuikGraph.Algorithms.Search;

namespace Idp.Benchmarks.Micro;

/// <summary>All that depend on an entity, as a set of which every member is at hand; and one pass over the edges for measure.</summary>
[MemoryDiagnoser]
public class GraphDependents
{
    private static readonly TraversalOptions Backward = new() { Walk = GeneratedGraph.Backward };

    private GeneratedGraph _graph = null!;
    private EntityRef[] _starts = [];
    private int[] _vertices = [];
    private int[] _edges = [];

    [Params("hub", "four typical components")]
    public string From { get; set; } = "hub";

    [GlobalSetup]
    public void Check()
    {
        _graph = Kept<GraphDependents>.Get(GeneratedGraph.Whole);
        var (hub, typical) = _graph.Starts();
        _starts = From == "hub" ? [hub] : typical;
        _vertices = [.. _starts.Select(_graph.VertexOf)];
        _edges = [.. _graph.View.Edges.Select(edge => edge.Target)];
        Answer.MustBe(QuikGraphOverItsOwn(), Ours());
        Answer.MustBe(QuikGraphOverItsOwn(), QuikGraphOverOurs());
        Console.WriteLine($"// reached: {Ours()}, edges: {_edges.Length}");
    }

    [Benchmark]
    public int Ours()
    {
        var reached = 0;
        foreach (var start in _starts)
        {
            reached += _graph.Ours.Traverse(start, Backward).Count;
        }

        return reached;
    }

    [Benchmark]
    public long OnePassOverTheEdges()
    {
        long sum = 0;
        foreach (var target in _edges)
        {
            sum += target;
        }

        return sum;
    }

    [Benchmark(Baseline = true)]
    public int QuikGraphOverItsOwn() => Search(_graph.Theirs);

    [Benchmark]
    public int QuikGraphOverOurs() => Search(_graph.View);

    private int Search(IBidirectionalGraph<int, SEquatableEdge<int>> graph)
    {
        var reached = 0;
        var reversed = new ReversedBidirectionalGraph<int, SEquatableEdge<int>>(graph);
        foreach (var vertex in _vertices)
        {
            var search = new BreadthFirstSearchAlgorithm<int, SReversedEdge<int, SEquatableEdge<int>>>(reversed);
            search.DiscoverVertex += _ => reached++;
            search.Compute(vertex);
        }

        return reached - _vertices.Length;
    }
}
