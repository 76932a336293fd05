using BenchmarkDotNet.Attributes;
using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using QuikGraph;
using QuikGraph.Algorithms;

namespace Idp.Benchmarks.Micro;

/// <summary>A shortest way between four pairs of entities, with its steps and their relations; QuikGraph's is the quicker of its two.</summary>
[MemoryDiagnoser]
public class GraphShortestPath
{
    private static readonly PathOptions Forward = new() { Walk = GeneratedGraph.Forward };

    private GeneratedGraph _graph = null!;
    private (EntityRef From, EntityRef To)[] _pairs = [];
    private (int From, int To)[] _vertices = [];

    [GlobalSetup]
    public void Check()
    {
        _graph = Kept<GraphShortestPath>.Get(GeneratedGraph.Whole);
        _pairs = [.. Enumerable.Range(1, 4).Select(i => _graph.View.RefOf(i * 20_003)).Select(from => (from, MiddleOf(from)))];
        _vertices = [.. _pairs.Select(pair => (_graph.VertexOf(pair.From), _graph.VertexOf(pair.To)))];
        Answer.MustBe(BreadthFirstOverItsOwn(), Ours());
        Answer.MustBe(DijkstraOverItsOwn(), Ours());
        Answer.MustBe(DijkstraOverOurs(), Ours());
        Answer.MustBe(BreadthFirstOverOurs(), Ours());
        Console.WriteLine($"// steps of the four ways: {Ours()}");
    }

    [Benchmark]
    public int Ours() => _pairs.Sum(pair => _graph.Ours.FindShortestPath(pair.From, pair.To, Forward)!.Length);

    [Benchmark(Baseline = true)]
    public int BreadthFirstOverItsOwn() => Lengths(start => _graph.Theirs.TreeBreadthFirstSearch(start));

    [Benchmark]
    public int BreadthFirstOverOurs() => Lengths(start => _graph.View.TreeBreadthFirstSearch(start));

    [Benchmark]
    public int DijkstraOverItsOwn() => Lengths(start => _graph.Theirs.ShortestPathsDijkstra(_ => 1, start));

    [Benchmark]
    public int DijkstraOverOurs() => Lengths(start => _graph.View.ShortestPathsDijkstra(_ => 1, start));

    private EntityRef MiddleOf(EntityRef from)
    {
        var reached = _graph.Ours.Traverse(from, new TraversalOptions { Walk = GeneratedGraph.Forward });
        return reached[reached.Count / 2].Ref;
    }

    private int Lengths(Func<int, TryFunc<int, IEnumerable<SEquatableEdge<int>>>> search)
        => _vertices.Sum(pair => search(pair.From)(pair.To, out var path) ? path!.Count() : 0);
}
