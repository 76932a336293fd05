namespace Idp.Catalog.Graph.Storage;

/// <summary>All edges in one direction as compressed sparse rows: one array, with the range of each node. Immutable.</summary>
internal sealed class CompressedEdges
{
    public static readonly CompressedEdges Empty = new([0], [], [], []);

    private readonly int[] _starts;
    private readonly int[] _nodes;
    private readonly byte[] _types;
    private readonly byte[] _emitters;

    internal CompressedEdges(int[] starts, int[] nodes, byte[] types, byte[] emitters)
    {
        _starts = starts;
        _nodes = nodes;
        _types = types;
        _emitters = emitters;
    }

    /// <summary>The number of nodes that have a range, an empty one perhaps.</summary>
    public int NodeCount => _starts.Length - 1;

    public int EdgeCount => _nodes.Length;

    /// <summary>Where each node's edges begin in <see cref="Nodes"/>, and behind the last node the end.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    public ReadOnlySpan<int> Nodes => _nodes;

    public ReadOnlySpan<byte> Types => _types;

    public ReadOnlySpan<byte> Emitters => _emitters;

    /// <summary>The edges of a node; none for a node that has no range.</summary>
    public Edges Of(int node)
    {
        if ((uint)node >= (uint)NodeCount)
        {
            return default;
        }

        int start = _starts[node];
        int length = _starts[node + 1] - start;
        return new Edges(_nodes.AsSpan(start, length), _types.AsSpan(start, length), _emitters.AsSpan(start, length));
    }

    /// <summary>The same edges seen from their other ends.</summary>
    public CompressedEdges Reverse(int nodeCount)
    {
        int[] starts = new int[nodeCount + 1];
        foreach (int node in _nodes)
        {
            starts[node + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        long[] keys = new long[_nodes.Length];
        int[] next = starts.AsSpan(0, nodeCount).ToArray();
        for (int node = 0; node < NodeCount; node++)
        {
            for (int i = _starts[node]; i < _starts[node + 1]; i++)
            {
                keys[next[_nodes[i]]++] = EdgeKey.Of(_types[i], node, (Emitters)_emitters[i]);
            }
        }

        return CompressedEdgesBuilder.Finish(starts, keys);
    }
}
