namespace Idp.Catalog.Graph.Walking;

/// <summary>Where a walk leads from each node, in one array: each neighbour once, in order. Immutable.</summary>
internal sealed class Adjacency(int[] starts, int[] nodes)
{
    public static readonly Adjacency Empty = new([0], []);

    private int[]? _inDegrees;

    /// <summary>Where each node's neighbours begin in <see cref="Nodes"/>, and behind the last node the end; not to be changed.</summary>
    public int[] Starts { get; } = starts;

    /// <summary>Not to be changed.</summary>
    public int[] Nodes { get; } = nodes;

    public int NodeCount => Starts.Length - 1;

    /// <summary>How many lead to each node; worked out once.</summary>
    public ReadOnlySpan<int> InDegrees => _inDegrees ??= CountInDegrees();

    public ReadOnlySpan<int> Of(int node)
    {
        int[] starts = Starts;
        if ((uint)(node + 1) >= (uint)starts.Length)
        {
            return default;
        }

        int start = starts[node];
        return Nodes.AsSpan(start, starts[node + 1] - start);
    }

    private int[] CountInDegrees()
    {
        int[] degrees = new int[NodeCount];
        foreach (int node in Nodes)
        {
            degrees[node]++;
        }

        return degrees;
    }
}
