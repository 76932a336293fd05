using Idp.Catalog.Graph.Storage;

namespace Idp.Catalog.Graph.Walking;

/// <summary>Makes the adjacency of a walk in one pass over the edges.</summary>
internal static class AdjacencyBuilder
{
    private const int NodesBetweenChecks = 4096;

    /// <param name="graph">With or without patches.</param>
    /// <param name="nodeCount">The number of nodes; those that the graph has no edges of yet are among them.</param>
    /// <param name="mask">The walk.</param>
    /// <param name="visible">A bit for each node that may be seen; null when all may. A hidden node keeps its number and has no edges.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    public static Adjacency Build(RelationGraph graph, int nodeCount, WalkMask mask, ulong[]? visible, CancellationToken cancellationToken)
    {
        int[] starts = new int[nodeCount + 1];
        int[] nodes = new int[(graph.EdgeCount / 2) + 16];
        int end = 0;
        for (int node = 0; node < nodeCount; node++)
        {
            if (node % NodesBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (visible is null || NodeBits.Has(visible, node))
            {
                int start = end;
                end = StepRow.Append(ref nodes, start, graph.Out(node), graph.In(node), mask);
                end = visible is null ? end : KeepVisible(nodes, start, end, visible);
            }

            starts[node + 1] = end;
        }

        Array.Resize(ref nodes, end);
        return new Adjacency(starts, nodes);
    }

    private static int KeepVisible(int[] nodes, int start, int end, ulong[] visible)
    {
        int kept = start;
        for (int i = start; i < end; i++)
        {
            if (NodeBits.Has(visible, nodes[i]))
            {
                nodes[kept++] = nodes[i];
            }
        }

        return kept;
    }
}
