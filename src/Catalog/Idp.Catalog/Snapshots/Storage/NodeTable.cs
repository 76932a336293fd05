using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>All nodes of one version: those of its segment and, up to its count, those that came later. A number is valid with this version only.</summary>
internal sealed class NodeTable(NodeNames names, NodeLog log, int count)
{
    /// <summary>Nodes are numbered from 0 to one less: entities, and dangling targets of relations.</summary>
    public int Count => count;

    public bool TryFind(EntityRef reference, out int node)
        => names.TryFind(reference, out node) || (count > names.Count && log.TryFind(reference.ToString(), out node) && node < count) || IsNone(out node);

    /// <summary>Finds <c>kind:namespace/name</c>, which must be in lower case.</summary>
    public bool TryFind(ReadOnlySpan<char> key, out int node)
        => names.TryFind(key, out node) || (count > names.Count && log.TryFind(key, out node) && node < count) || IsNone(out node);

    /// <summary>The reference of a node, in lower case.</summary>
    public EntityRef RefOf(int node) => node < names.Count ? names.RefOf(node) : log.RefOf(node);

    /// <summary>The identity of a node: <c>kind:namespace/name</c> in lower case.</summary>
    public string KeyOf(int node) => node < names.Count ? names.KeyOf(node) : log.RefOf(node).ToString();

    /// <summary>The kind of a node, in lower case.</summary>
    public string KindOf(int node) => node < names.Count ? names.KindOf(node) : log.RefOf(node).Kind;

    /// <summary>The namespace of a node, in lower case.</summary>
    public string NamespaceOf(int node) => node < names.Count ? names.NamespaceOf(node) : log.RefOf(node).Namespace;

    /// <summary>The name of a node, in lower case.</summary>
    public string NameOf(int node) => node < names.Count ? names.NameOf(node) : log.RefOf(node).Name;

    private static bool IsNone(out int node)
    {
        node = -1;
        return false;
    }
}
