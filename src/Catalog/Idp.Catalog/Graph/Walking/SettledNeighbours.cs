namespace Idp.Catalog.Graph.Walking;

/// <summary>Neighbours of a graph without patches.</summary>
internal readonly struct SettledNeighbours(Adjacency adjacency) : INeighbours
{
    private readonly int[] _starts = adjacency.Starts;
    private readonly int[] _nodes = adjacency.Nodes;

    public ReadOnlySpan<int> Of(int node)
    {
        int start = _starts[node];
        return _nodes.AsSpan(start, _starts[node + 1] - start);
    }
}
