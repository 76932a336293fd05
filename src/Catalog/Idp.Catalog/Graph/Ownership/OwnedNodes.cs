namespace Idp.Catalog.Graph.Ownership;

/// <summary>Entities that need an owner, by their owners, as numbers.</summary>
internal sealed class OwnedNodes
{
    private readonly Dictionary<int, List<int>> _byOwner = [];

    /// <summary>Those whose owners are missing or do not exist.</summary>
    public List<int> Orphaned { get; } = [];

    /// <summary>By kind: how many there are, how many have an owner that exists, how many name only such as do not.</summary>
    public SortedDictionary<string, (int Entities, int Owned, int Dangling)> Kinds { get; } = new(StringComparer.Ordinal);

    public IEnumerable<int> Owners => _byOwner.Keys;

    public IReadOnlyList<int> Of(int owner) => _byOwner.TryGetValue(owner, out var nodes) ? nodes : [];

    public static OwnedNodes Collect(CatalogGraph graph, IReadOnlySet<string> unownedKinds, CancellationToken cancellationToken)
    {
        var owned = new OwnedNodes();
        using var homes = new EntityHomes(graph);
        foreach (int node in graph.EntityNodes())
        {
            cancellationToken.ThrowIfCancellationRequested();
            string kind = graph.Snapshot.Nodes.KindOf(node);
            if (!unownedKinds.Contains(kind))
            {
                owned.Add(graph, node, kind, homes.OwnerNodesOf(node));
            }
        }

        return owned;
    }

    private void Add(CatalogGraph graph, int node, string kind, ReadOnlySpan<int> owners)
    {
        bool isOwned = false;
        foreach (int owner in owners)
        {
            isOwned |= graph.Snapshot.TryFindRow(owner, out _);
            if (!_byOwner.TryGetValue(owner, out var nodes))
            {
                _byOwner[owner] = nodes = [];
            }

            nodes.Add(node);
        }

        if (!isOwned)
        {
            Orphaned.Add(node);
        }

        var (entities, existing, dangling) = Kinds.GetValueOrDefault(kind);
        Kinds[kind] = (entities + 1, existing + (isOwned ? 1 : 0), dangling + (!isOwned && !owners.IsEmpty ? 1 : 0));
    }
}
