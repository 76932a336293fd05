using Idp.Catalog.Graph.Storage;

namespace Idp.Catalog.Graph.Walking;

/// <summary>Neighbours of a graph with patches: those of the settled rows, but where a node was changed those that it has now.</summary>
internal readonly struct PatchedNeighbours(Adjacency settled, RelationGraph graph, WalkMask mask) : INeighbours
{
    private readonly Row _row = new();

    public ReadOnlySpan<int> Of(int node)
    {
        if (!graph.IsPatched(node))
        {
            return settled.Of(node);
        }

        int count = StepRow.Append(ref _row.Nodes, 0, graph.Out(node), graph.In(node), mask);
        return _row.Nodes.AsSpan(0, count);
    }

    private sealed class Row
    {
        public int[] Nodes = [];
    }
}
