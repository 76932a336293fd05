using System.Numerics;
using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Numbers references in the order in which they are met. Not thread-safe.</summary>
/// <param name="expected">About how many there will be; 0 if that is not known.</param>
internal sealed class NodeNamesBuilder(int expected = 0)
{
    private const int SmallestTable = 16;
    private const int MostApproached = 64;

    private readonly PrefixSpellings _prefixes = new();
    private readonly ChunkedList<Name> _names = new();
    private Slot[] _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(SmallestTable, expected * 2))];

    // Of no use but that the texts are looked at.
    private int _lettersApproached;

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

    /// <summary>Brings near what looking for references will touch: one by one each waits for memory several times, together they wait at once. Changes nothing.</summary>
    public void Approach(ReadOnlySpan<EntityRef> references)
    {
        Span<int> nodes = stackalloc int[MostApproached];
        for (; references.Length > 0; references = references[Math.Min(references.Length, MostApproached)..])
        {
            Approach(references[..Math.Min(references.Length, MostApproached)], nodes);
        }
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

    // Each loop does one kind of access only, so that the processor has many of them under way.
    private void Approach(ReadOnlySpan<EntityRef> references, Span<int> nodes)
    {
        for (int i = 0; i < references.Length; i++)
        {
            var reference = references[i];
            nodes[i] = _prefixes.TryFindRecent(reference.Kind, reference.Namespace, out int prefix)
                ? NodeNames.HashOf(prefix, JavaScriptCase.ToLower(reference.Name)) & (_slots.Length - 1) : 0;
        }

        foreach (ref int node in nodes[..references.Length])
        {
            node = _slots[node].Node;
        }

        int letters = 0;
        foreach (int node in nodes[..references.Length])
        {
            letters += node > 0 ? _names[node - 1].Text.Length : 0;
        }

        _lettersApproached = letters;
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
