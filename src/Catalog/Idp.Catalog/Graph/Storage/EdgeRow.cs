namespace Idp.Catalog.Graph.Storage;

/// <summary>The edges of one node in arrays of its own.</summary>
internal sealed class EdgeRow
{
    private readonly int[] _nodes;
    private readonly byte[] _types;
    private readonly byte[] _emitters;

    private EdgeRow(long[] keys, int count)
    {
        _nodes = new int[count];
        _types = new byte[count];
        _emitters = new byte[count];
        for (int i = 0; i < count; i++)
        {
            _nodes[i] = EdgeKey.NodeOf(keys[i]);
            _types[i] = EdgeKey.TypeOf(keys[i]);
            _emitters[i] = (byte)EdgeKey.EmittersOf(keys[i]);
        }
    }

    public Edges Edges => new(_nodes, _types, _emitters);

    /// <summary>A row with sorted overrides in it; those without emitters, and what they override, are left out.</summary>
    public static EdgeRow Merge(Edges row, ReadOnlySpan<long> overrides)
    {
        long[] keys = new long[row.Count + overrides.Length];
        int count = 0;
        int next = 0;
        for (int i = 0; i < row.Count; i++)
        {
            long key = EdgeKey.Of(row.Types[i], row.Nodes[i], (Emitters)row.Emitters[i]);
            while (next < overrides.Length && (overrides[next] >> 8) < (key >> 8))
            {
                Add(overrides[next++]);
            }

            if (next < overrides.Length && EdgeKey.AreSame(overrides[next], key))
            {
                Add(overrides[next++]);
            }
            else
            {
                keys[count++] = key;
            }
        }

        while (next < overrides.Length)
        {
            Add(overrides[next++]);
        }

        return new EdgeRow(keys, count);

        void Add(long key)
        {
            if (EdgeKey.EmittersOf(key) != Emitters.None)
            {
                keys[count++] = key;
            }
        }
    }
}
