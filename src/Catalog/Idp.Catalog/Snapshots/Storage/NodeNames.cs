using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>The references of a segment's nodes, and the way from a reference to its node: an open-addressing table over the parts. Immutable, thread-safe.</summary>
internal sealed class NodeNames
{
    public static readonly NodeNames Empty = new NodeNamesBuilder().Build();

    private readonly NamePrefixes _prefixes;
    private readonly int[] _prefixOf;
    private readonly string[] _names;
    private readonly int[] _slots;

    internal NodeNames(NamePrefixes prefixes, int[] prefixOf, string[] names, int[] slots)
    {
        _prefixes = prefixes;
        _prefixOf = prefixOf;
        _names = names;
        _slots = slots;
    }

    public int Count => _names.Length;

    /// <summary>The kinds and namespaces that occur.</summary>
    public NamePrefixes Prefixes => _prefixes;

    /// <summary>The number of a node's kind and namespace.</summary>
    public int PrefixOf(int node) => _prefixOf[node];

    /// <summary>The reference of a node, in lower case.</summary>
    public EntityRef RefOf(int node)
    {
        var prefix = _prefixes[_prefixOf[node]];
        return new EntityRef(prefix.Kind, prefix.Namespace, _names[node]);
    }

    /// <summary>The identity of a node: <c>kind:namespace/name</c> in lower case.</summary>
    public string KeyOf(int node) => _prefixes[_prefixOf[node]].Text + _names[node];

    /// <summary>The kind of a node, in lower case; equal kinds are one instance.</summary>
    public string KindOf(int node) => _prefixes[_prefixOf[node]].Kind;

    /// <summary>The namespace of a node, in lower case.</summary>
    public string NamespaceOf(int node) => _prefixes[_prefixOf[node]].Namespace;

    /// <summary>The name of a node, in lower case.</summary>
    public string NameOf(int node) => _names[node];

    public bool TryFind(EntityRef reference, out int node)
    {
        node = -1;
        return _prefixes.TryFind(JavaScriptCase.ToLower(reference.Kind), JavaScriptCase.ToLower(reference.Namespace), out int prefix)
            && TryFind(prefix, JavaScriptCase.ToLower(reference.Name), out node);
    }

    /// <summary>Finds <c>kind:namespace/name</c>, which must be in lower case.</summary>
    public bool TryFind(ReadOnlySpan<char> key, out int node)
    {
        node = -1;
        int colon = key.IndexOf(':');
        int slash = colon < 0 ? colon : key[colon..].IndexOf('/') + colon;
        return slash > colon && _prefixes.TryFind(key[..(slash + 1)], out int prefix) && TryFind(prefix, key[(slash + 1)..], out node);
    }

    internal static int HashOf(int prefix, ReadOnlySpan<char> name) => string.GetHashCode(name) ^ (prefix * -1640531527);

    private bool TryFind(int prefix, ReadOnlySpan<char> name, out int node)
    {
        int mask = _slots.Length - 1;
        for (int slot = HashOf(prefix, name) & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            node = _slots[slot] - 1;
            if (_prefixOf[node] == prefix && name.SequenceEqual(_names[node]))
            {
                return true;
            }
        }

        node = -1;
        return false;
    }
}
