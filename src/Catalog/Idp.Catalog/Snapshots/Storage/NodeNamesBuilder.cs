using System.Numerics;
using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Numbers references in the order in which they are met. Not thread-safe.</summary>
/// <param name="expected">About how many there will be; 0 if that is not known.</param>
internal sealed class NodeNamesBuilder(int expected = 0)
{
    private const int SmallestTable = 16;

    private readonly PrefixSpellings _prefixes = new();
    private readonly ChunkedList<Name> _names = new();
    private Slot[] _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(SmallestTable, expected * 2))];

    public int Count => _names.Count;

    /// <summary>The node of a reference.</summary>
    public int GetOrAdd(EntityRef reference)
        => GetOrAdd(PrefixOf(reference.Kind, reference.Namespace), JavaScriptCase.ToLower(reference.Name));

    /// <summary>The node of a reference whose parts are in lower case.</summary>
    public int GetOrAdd(string kind, string @namespace, string name) => GetOrAdd(PrefixOf(kind, @namespace), name);

    /// <summary>The number of a kind and a namespace.</summary>
    public int PrefixOf(string kind, string @namespace) => _prefixes.GetOrAdd(kind, @namespace);

    /// <summary>The node of a kind and a namespace, by their number, and a name in lower case.</summary>
    public int GetOrAdd(int prefix, string name)
    {
        int hash = NodeNames.HashOf(prefix, name);
        int mask = _slots.Length - 1;
        int place = hash & mask;
        for (; _slots[place].Node != 0; place = (place + 1) & mask)
        {
            int known = _slots[place].Node - 1;
            if (_slots[place].Hash == hash && _names[known].Prefix == prefix && string.Equals(_names[known].Text, name, StringComparison.Ordinal))
            {
                return known;
            }
        }

        int node = _names.Count;
        _names.Add(new Name(name, prefix));
        _slots[place] = new Slot(hash, node + 1);
        if (_names.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return node;
    }

    public NodeNames Build()
    {
        int[] prefixOf = new int[Count];
        string[] names = new string[Count];
        for (int node = 0; node < names.Length; node++)
        {
            (names[node], prefixOf[node]) = _names[node];
        }

        return new NodeNames(_prefixes.All, prefixOf, names, Array.ConvertAll(_slots, slot => slot.Node));
    }

    private void Grow()
    {
        var slots = new Slot[_slots.Length * 2];
        int mask = slots.Length - 1;
        foreach (var slot in _slots)
        {
            if (slot.Node != 0)
            {
                int place = slot.Hash & mask;
                while (slots[place].Node != 0)
                {
                    place = (place + 1) & mask;
                }

                slots[place] = slot;
            }
        }

        _slots = slots;
    }

    private readonly record struct Name(string Text, int Prefix);

    /// <param name="Hash">Of the name, so that neither growing nor passing by looks at a text.</param>
    /// <param name="Node">One more than the node; 0 for none.</param>
    private readonly record struct Slot(int Hash, int Node);
}
