using BenchmarkDotNet.Attributes;
using Idp.Catalog.Graph;
using QuikGraph;
using QuikGraph.Algorithms;

namespace Idp.Benchmarks.Micro;

/// <summary>The circles of all relations, and an order of those that have none.</summary>
[MemoryDiagnoser]
public class GraphStructure
{
    private static readonly CycleOptions Forward = new() { Walk = GeneratedGraph.Forward, MaxCycles = 100_000 };

    private GeneratedGraph _graph = null!;
    private GeneratedGraph _acyclic = null!;

    [GlobalSetup]
    public void Check()
    {
        (_graph, _acyclic) = Kept<GraphStructure>.Get(() => Tuple.Create(GeneratedGraph.Whole(), GeneratedGraph.WithoutCircles()));
        var cycles = _graph.Ours.FindCycles(Forward).Cycles;
        var components = _graph.View.VertexCount - cycles.Sum(cycle => cycle.Members.Length - 1);
        Answer.MustBe(StrongOverItsOwn(), components);
        Answer.MustBe(StrongOverOurs(), components);
        Answer.MustBe(OrderOverItsOwn(), OrderOurs());
        Answer.MustBe(OrderOverOurs(), OrderOurs());
        Console.WriteLine($"// circles: {cycles.Length}, entities on them: {cycles.Sum(cycle => cycle.Members.Length)}");
    }

    [Benchmark]
    public int StrongOurs() => _graph.Ours.FindCycles(Forward).Cycles.Length;

    [Benchmark]
    public int StrongOverItsOwn() => _graph.Theirs.StronglyConnectedComponents(new Dictionary<int, int>());

    [Benchmark]
    public int StrongOverOurs() => _graph.View.StronglyConnectedComponents(new Dictionary<int, int>());

    [Benchmark]
    public int OrderOurs() => _acyclic.Ours.SortTopologically(GeneratedGraph.Forward) is { Exists: true } ? _acyclic.View.VertexCount : -1;

    [Benchmark]
    public int OrderOverItsOwn() => Order(_acyclic.Theirs);

    [Benchmark]
    public int OrderOverOurs() => Order(_acyclic.View);

    private static int Order(IVertexListGraph<int, SEquatableEdge<int>> graph) => graph.TopologicalSort().ToArray().Length;
}
