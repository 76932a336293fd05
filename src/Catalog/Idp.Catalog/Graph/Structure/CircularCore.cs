using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph.Structure;

/// <summary>What lies on circles or between two of them, as a small graph of its own; the rest of a catalog is no part of any circle.</summary>
/// <param name="Nodes">The nodes that remain, in their order.</param>
/// <param name="Edges">Where they lead, as indices in <paramref name="Nodes"/>.</param>
internal sealed record CircularCore(int[] Nodes, Adjacency Edges)
{
    private static readonly CircularCore None = new([], Adjacency.Empty);

    /// <param name="forward">Where each node leads.</param>
    /// <param name="backward">The same from the other ends; asked for only when there is a circle.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    public static CircularCore Of(Adjacency forward, Func<Adjacency> backward, CancellationToken cancellationToken)
    {
        int count = forward.NodeCount;
        int[] order = new int[count];
        int[] behind = [.. forward.InDegrees];
        int peeled = Peeling.Peel(forward, order, behind, cancellationToken);
        if (peeled == count)
        {
            return None;
        }

        // What was taken away from the front leads into the rest, but nothing leads back: from behind it is not reached in turn.
        var reverse = backward();
        int[] before = [.. reverse.InDegrees];
        Peeling.Peel(reverse, order, before, cancellationToken);
        int[] nodes = new int[count - peeled];
        int kept = 0;
        for (int node = 0; node < count; node++)
        {
            if (behind[node] != 0 && before[node] != 0)
            {
                order[node] = kept;
                nodes[kept++] = node;
            }
            else
            {
                order[node] = -1;
            }
        }

        return new CircularCore(nodes[..kept], Within(forward, nodes.AsSpan(0, kept), order));
    }

    private static Adjacency Within(Adjacency forward, ReadOnlySpan<int> nodes, int[] indices)
    {
        int[] starts = new int[nodes.Length + 1];
        var edges = new List<int>();
        for (int i = 0; i < nodes.Length; i++)
        {
            foreach (int node in forward.Of(nodes[i]))
            {
                if (indices[node] >= 0)
                {
                    edges.Add(indices[node]);
                }
            }

            starts[i + 1] = edges.Count;
        }

        return new Adjacency(starts, [.. edges]);
    }
}
