namespace Idp.Catalog.Graph.Storage;

/// <summary>What changed at one node in one direction since its rows were sorted. Immutable; small even at a node with many edges.</summary>
/// <param name="keys">Keys of edges, sorted, that override the row; one without emitters takes its edge away.</param>
internal sealed class EdgePatch(long[] keys)
{
    private readonly long[] _keys = keys;
    private EdgeRow? _merged;

    /// <summary>The edges with the changes in them; worked out once, when they are first asked for.</summary>
    public Edges Apply(Edges row) => (_merged ??= EdgeRow.Merge(row, _keys)).Edges;

    /// <summary>Who states an edge now, if this patch has a say in it. Does not work out the rest.</summary>
    public bool TryFind(byte type, int node, out Emitters emitters)
    {
        int index = _keys.AsSpan().BinarySearch(EdgeKey.Of(type, node, Emitters.None));
        index = index < 0 ? ~index : index;
        bool isFound = index < _keys.Length && EdgeKey.TypeOf(_keys[index]) == type && EdgeKey.NodeOf(_keys[index]) == node;
        emitters = isFound ? EdgeKey.EmittersOf(_keys[index]) : Emitters.None;
        return isFound;
    }

    /// <summary>This patch with more changes, which win.</summary>
    public static EdgePatch Combine(EdgePatch? older, List<long> newer)
    {
        newer.Sort();
        if (older is null)
        {
            return new EdgePatch([.. newer]);
        }

        var keys = new List<long>(older._keys.Length + newer.Count);
        int i = 0;
        foreach (long key in newer)
        {
            while (i < older._keys.Length && (older._keys[i] >> 8) < (key >> 8))
            {
                keys.Add(older._keys[i++]);
            }

            if (i < older._keys.Length && EdgeKey.AreSame(older._keys[i], key))
            {
                i++;
            }

            keys.Add(key);
        }

        keys.AddRange(older._keys.AsSpan(i));
        return new EdgePatch([.. keys]);
    }
}
