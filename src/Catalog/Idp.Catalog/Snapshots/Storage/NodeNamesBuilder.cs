using System.Numerics;
using System.Runtime.CompilerServices;
using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Numbers references in the order in which they are met. Not thread-safe.</summary>
/// <param name="expected">About how many there will be; 0 if that is not known.</param>
internal sealed class NodeNamesBuilder(int expected = 0)
{
    private const int SmallestTable = 16;
    private const int RecentRefs = 2048;

    private readonly NamePrefixes _prefixes = new();
    private readonly ChunkedList<int> _prefixOf = new();
    private readonly ChunkedList<string> _names = new();

    // So that neither growing nor passing by a name looks at its text.
    private readonly ChunkedList<int> _hashes = new();

    // Readers give the same object for a reference that comes again.
    private readonly (EntityRef? Reference, int Node)[] _recent = new (EntityRef?, int)[RecentRefs];
    private int[] _slots = new int[BitOperations.RoundUpToPowerOf2((uint)Math.Max(SmallestTable, expected * 2))];
    private string _lastKind = "";
    private string _lastNamespace = "";
    private int _lastPrefix = -1;

    public int Count => _names.Count;

    public int GetOrAdd(EntityRef reference)
    {
        ref var recent = ref _recent[RuntimeHelpers.GetHashCode(reference) & (RecentRefs - 1)];
        if (!ReferenceEquals(recent.Reference, reference))
        {
            int node = GetOrAdd(JavaScriptCase.ToLower(reference.Kind), JavaScriptCase.ToLower(reference.Namespace), JavaScriptCase.ToLower(reference.Name));
            recent = (reference, node);
        }

        return recent.Node;
    }

    /// <summary>The node of a reference whose parts are in lower case.</summary>
    public int GetOrAdd(string kind, string @namespace, string name) => GetOrAdd(PrefixOf(kind, @namespace), name);

    /// <summary>The number of a kind and a namespace in lower case.</summary>
    public int PrefixOf(string kind, string @namespace)
    {
        if (_lastPrefix < 0 || !string.Equals(kind, _lastKind, StringComparison.Ordinal) || !string.Equals(@namespace, _lastNamespace, StringComparison.Ordinal))
        {
            (_lastKind, _lastNamespace, _lastPrefix) = (kind, @namespace, _prefixes.GetOrAdd(kind, @namespace));
        }

        return _lastPrefix;
    }

    /// <summary>The node of a kind and a namespace, by their number, and a name in lower case.</summary>
    public int GetOrAdd(int prefix, string name)
    {
        int hash = NodeNames.HashOf(prefix, name);
        int mask = _slots.Length - 1;
        int slot = hash & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int known = _slots[slot] - 1;
            if (_hashes[known] == hash && _prefixOf[known] == prefix && string.Equals(_names[known], name, StringComparison.Ordinal))
            {
                return known;
            }
        }

        int node = _names.Count;
        _prefixOf.Add(prefix);
        _names.Add(name);
        _hashes.Add(hash);
        _slots[slot] = node + 1;
        if (_names.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return node;
    }

    public NodeNames Build() => new(_prefixes, _prefixOf.ToArray(), _names.ToArray(), _slots);

    private void Grow()
    {
        int[] slots = new int[_slots.Length * 2];
        int mask = slots.Length - 1;
        for (int node = 0; node < _names.Count; node++)
        {
            int slot = _hashes[node] & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = node + 1;
        }

        _slots = slots;
    }
}
