using System.Diagnostics.CodeAnalysis;
using Idp.Catalog.Graph.Walking;
using Idp.Catalog.Model;
using QuikGraph;

namespace Idp.Catalog.Graph;

/// <summary>A walk over a catalog as a graph of QuikGraph, so that each of its algorithms runs on a catalog. Immutable, thread-safe; no copy of the graph.</summary>
/// <remarks>
/// The arrays are those that the questions of <see cref="CatalogGraph"/> run over. Vertices are numbers that are valid in this view only; each pair of
/// vertices has at most one edge in a direction, whatever number of relations it stands for. What a filter hides is a vertex without edges.
/// </remarks>
public sealed class QuikGraphView : IBidirectionalGraph<int, SEquatableEdge<int>>
{
    private readonly CatalogGraph _graph;
    private readonly Adjacency _forward;
    private readonly Adjacency _backward;

    internal QuikGraphView(CatalogGraph graph, Adjacency forward, Adjacency backward)
    {
        _graph = graph;
        _forward = forward;
        _backward = backward;
    }

    /// <inheritdoc/>
    public bool IsDirected => true;

    /// <inheritdoc/>
    public bool AllowParallelEdges => false;

    /// <inheritdoc/>
    public bool IsVerticesEmpty => VertexCount == 0;

    /// <inheritdoc/>
    public int VertexCount => _forward.NodeCount;

    /// <inheritdoc/>
    public IEnumerable<int> Vertices => Enumerable.Range(0, VertexCount);

    /// <inheritdoc/>
    public bool IsEdgesEmpty => EdgeCount == 0;

    /// <inheritdoc/>
    public int EdgeCount => _forward.Nodes.Length;

    /// <inheritdoc/>
    public IEnumerable<SEquatableEdge<int>> Edges => Vertices.SelectMany(OutEdges);

    /// <summary>The reference of a vertex.</summary>
    public EntityRef RefOf(int vertex) => _graph.Snapshot.Nodes.RefOf(vertex);

    /// <summary>The vertex of a reference, if the graph has it.</summary>
    public bool TryFindVertex(EntityRef reference, out int vertex) => _graph.TryFind(reference, out vertex);

    /// <inheritdoc/>
    public bool ContainsVertex(int vertex) => (uint)vertex < (uint)VertexCount;

    /// <inheritdoc/>
    public bool ContainsEdge(SEquatableEdge<int> edge) => ContainsEdge(edge.Source, edge.Target);

    /// <inheritdoc/>
    public bool ContainsEdge(int source, int target) => _forward.Of(source).BinarySearch(target) >= 0;

    /// <inheritdoc/>
    public bool TryGetEdge(int source, int target, out SEquatableEdge<int> edge)
    {
        edge = new SEquatableEdge<int>(source, target);
        return ContainsEdge(source, target);
    }

    /// <inheritdoc/>
    public bool TryGetEdges(int source, int target, [NotNullWhen(true)] out IEnumerable<SEquatableEdge<int>>? edges)
    {
        edges = !ContainsVertex(source) ? null : TryGetEdge(source, target, out var edge) ? [edge] : [];
        return edges is not null;
    }

    /// <inheritdoc/>
    public bool IsOutEdgesEmpty(int vertex) => OutDegree(vertex) == 0;

    /// <inheritdoc/>
    public int OutDegree(int vertex) => _forward.Starts[vertex + 1] - _forward.Starts[vertex];

    /// <inheritdoc/>
    public IEnumerable<SEquatableEdge<int>> OutEdges(int vertex) => EdgesOf(_forward, vertex, vertex);

    /// <inheritdoc/>
    public bool TryGetOutEdges(int vertex, [NotNullWhen(true)] out IEnumerable<SEquatableEdge<int>>? edges)
    {
        edges = ContainsVertex(vertex) ? OutEdges(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public SEquatableEdge<int> OutEdge(int vertex, int index) => new(vertex, _forward.Of(vertex)[index]);

    /// <inheritdoc/>
    public bool IsInEdgesEmpty(int vertex) => InDegree(vertex) == 0;

    /// <inheritdoc/>
    public int InDegree(int vertex) => _backward.Starts[vertex + 1] - _backward.Starts[vertex];

    /// <inheritdoc/>
    public IEnumerable<SEquatableEdge<int>> InEdges(int vertex) => EdgesOf(_backward, vertex, ~vertex);

    /// <inheritdoc/>
    public bool TryGetInEdges(int vertex, [NotNullWhen(true)] out IEnumerable<SEquatableEdge<int>>? edges)
    {
        edges = ContainsVertex(vertex) ? InEdges(vertex) : null;
        return edges is not null;
    }

    /// <inheritdoc/>
    public SEquatableEdge<int> InEdge(int vertex, int index) => new(_backward.Of(vertex)[index], vertex);

    /// <inheritdoc/>
    public int Degree(int vertex) => InDegree(vertex) + OutDegree(vertex);

    private static AdjacentEdges EdgesOf(Adjacency adjacency, int vertex, int marked)
    {
        int[] starts = adjacency.Starts;
        return new AdjacentEdges(adjacency.Nodes, marked, starts[vertex], starts[vertex + 1]);
    }
}
