namespace Idp.Catalog.Graph.Storage;

/// <summary>The edges of one node in one direction, ordered by type and then by the node at the other end; each once.</summary>
internal readonly ref struct Edges
{
    public Edges(ReadOnlySpan<int> nodes, ReadOnlySpan<byte> types, ReadOnlySpan<byte> emitters)
    {
        Nodes = nodes;
        Types = types;
        Emitters = emitters;
    }

    /// <summary>The nodes at the other end.</summary>
    public ReadOnlySpan<int> Nodes { get; }

    /// <summary>Ids in <see cref="RelationTypeTable"/>.</summary>
    public ReadOnlySpan<byte> Types { get; }

    /// <summary>Values of <see cref="Storage.Emitters"/>.</summary>
    public ReadOnlySpan<byte> Emitters { get; }

    public int Count => Nodes.Length;

    /// <summary>The edges of one type.</summary>
    public Edges OfType(byte type)
    {
        int first = FirstOf(type);
        int end = type == byte.MaxValue ? Count : FirstOf((byte)(type + 1));
        return new Edges(Nodes[first..end], Types[first..end], Emitters[first..end]);
    }

    /// <summary>Where an edge stands; negative if there is none.</summary>
    public int IndexOf(byte type, int node)
    {
        int first = FirstOf(type);
        int end = type == byte.MaxValue ? Count : FirstOf((byte)(type + 1));
        int found = Nodes[first..end].BinarySearch(node);
        return found < 0 ? -1 : first + found;
    }

    private int FirstOf(byte type)
    {
        int low = 0;
        for (int high = Types.Length; low < high;)
        {
            int middle = (low + high) >>> 1;
            if (Types[middle] < type)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
