using System.Collections;
using Idp.Catalog.Graph.Walking;
using QuikGraph;

namespace Idp.Catalog.Graph;

/// <summary>The edges of one vertex. It is its own first enumerator, as algorithms ask for the edges of each vertex and go through them once.</summary>
internal sealed class AdjacentEdges : IEnumerable<SEquatableEdge<int>>, IEnumerator<SEquatableEdge<int>>
{
    private readonly int[] _nodes;
    private readonly int _vertex;
    private readonly int _start;
    private readonly int _end;
    private readonly bool _isReversed;
    private int _at;
    private int _isTaken;

    public AdjacentEdges(Adjacency adjacency, int vertex, bool isReversed)
        : this(adjacency.Nodes, vertex, adjacency.Starts[vertex], adjacency.Starts[vertex + 1], isReversed)
    {
    }

    private AdjacentEdges(int[] nodes, int vertex, int start, int end, bool isReversed)
    {
        _nodes = nodes;
        _vertex = vertex;
        _start = start;
        _end = end;
        _isReversed = isReversed;
        _at = start - 1;
    }

    public SEquatableEdge<int> Current => _isReversed ? new(_nodes[_at], _vertex) : new(_vertex, _nodes[_at]);

    object IEnumerator.Current => Current;

    public bool MoveNext() => ++_at < _end;

    public void Reset() => _at = _start - 1;

    public void Dispose()
    {
    }

    public IEnumerator<SEquatableEdge<int>> GetEnumerator()
        => _isTaken++ == 0 ? this : new AdjacentEdges(_nodes, _vertex, _start, _end, _isReversed);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
