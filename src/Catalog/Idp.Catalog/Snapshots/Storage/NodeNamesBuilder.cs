using System.Numerics;
using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Numbers references in the order in which they are met. Not thread-safe.</summary>
/// <param name="expected">About how many there will be; 0 if that is not known.</param>
internal sealed class NodeNamesBuilder(int expected = 0)
{
    private const int SmallestTable = 16;

    private readonly NamePrefixes _prefixes = new();
    private readonly List<int> _prefixOf = new(expected);
    private readonly List<string> _names = new(expected);
    private int[] _slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(SmallestTable, expected * 2))];

    public int Count => _names.Count;

    public int GetOrAdd(EntityRef reference)
        => GetOrAdd(JavaScriptCase.ToLower(reference.Kind), JavaScriptCase.ToLower(reference.Namespace), JavaScriptCase.ToLower(reference.Name));

    /// <summary>The node of a reference whose parts are in lower case.</summary>
    public int GetOrAdd(string kind, string @namespace, string name)
    {
        int prefix = _prefixes.GetOrAdd(kind, @namespace);
        int mask = _slots.Length - 1;
        int slot = NodeNames.HashOf(prefix, name) & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int known = _slots[slot] - 1;
            if (_prefixOf[known] == prefix && string.Equals(_names[known], name, StringComparison.Ordinal))
            {
                return known;
            }
        }

        int node = _names.Count;
        _prefixOf.Add(prefix);
        _names.Add(name);
        _slots[slot] = node + 1;
        if (_names.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return node;
    }

    public NodeNames Build() => new(_prefixes, [.. _prefixOf], [.. _names], _slots);

    private void Grow()
    {
        int[] slots = new int[_slots.Length * 2];
        int mask = slots.Length - 1;
        for (int node = 0; node < _names.Count; node++)
        {
            int slot = NodeNames.HashOf(_prefixOf[node], _names[node]) & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = node + 1;
        }

        _slots = slots;
    }
}
