using System.Collections;
using QuikGraph;

namespace Idp.Catalog.Graph;

/// <summary>The edges of one vertex. It is its own first enumerator, as algorithms ask for the edges of each vertex and go through them once; so it is kept small.</summary>
internal sealed class AdjacentEdges : IEnumerable<SEquatableEdge<int>>, IEnumerator<SEquatableEdge<int>>
{
    private const int NotBegun = int.MinValue;

    private readonly int[] _nodes;
    private readonly int _vertex;
    private readonly int _start;
    private readonly int _end;
    private int _at;

    /// <param name="nodes">The other ends, of all vertices.</param>
    /// <param name="vertex">The vertex; its complement when the edges lead to it.</param>
    /// <param name="start">Where its edges begin.</param>
    /// <param name="end">Where they end.</param>
    public AdjacentEdges(int[] nodes, int vertex, int start, int end)
    {
        _nodes = nodes;
        _vertex = vertex;
        _start = start;
        _end = end;
        _at = NotBegun;
    }

    public SEquatableEdge<int> Current
    {
        get
        {
            int node = _nodes[_at];
            return _vertex >= 0 ? new(_vertex, node) : new(node, ~_vertex);
        }
    }

    object IEnumerator.Current => Current;

    public bool MoveNext() => ++_at < _end;

    public void Reset() => _at = _start - 1;

    public void Dispose()
    {
    }

    public IEnumerator<SEquatableEdge<int>> GetEnumerator()
    {
        var edges = _at == NotBegun ? this : new AdjacentEdges(_nodes, _vertex, _start, _end);
        edges.Reset();
        return edges;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
