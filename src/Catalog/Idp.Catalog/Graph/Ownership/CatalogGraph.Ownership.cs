using System.Collections.Immutable;
using Idp.Catalog.Graph.Ownership;

namespace Idp.Catalog.Graph;

public sealed partial class CatalogGraph
{
    /// <summary>Who owns what: by owner with all below it, by kind, and what nobody answers for.</summary>
    /// <param name="options">What needs an owner, and how far groups are rolled up.</param>
    /// <param name="cancellationToken">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    public OwnershipReport Ownership(OwnershipOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new OwnershipOptions();
        var owned = OwnedNodes.Collect(this, UnownedKinds(options), cancellationToken);
        var tree = new GroupTree(this, options.IncludeMembers, options.MaxDepth);
        var rollUp = new RollUp(this, owned, tree);
        using var homes = new EntityHomes(this);
        return new OwnershipReport(
            [.. InOrder(owned.Owners.Union(EntityNodes().Where(tree.IsGroup))).Select(owner => rollUp.Of(owner, cancellationToken))],
            [.. owned.Kinds.Select(kind => new OwnerCoverage(kind.Key, kind.Value.Entities, kind.Value.Owned, kind.Value.Dangling))],
            [.. InOrder(owned.Orphaned).Take(options.MaxResults).Select(node => new OrphanedEntity(Snapshot.FindEntity(node)!, homes.OwnersOf(node)))],
            owned.Orphaned.Count > options.MaxResults);
    }

    /// <summary>Sums a number of entities, such as a cost, by owner, system and domain.</summary>
    /// <param name="path">Keys from the root of the entity: <c>["spec", "cost"]</c>, <c>["metadata", "annotations", "acme.com/cost"]</c>.</param>
    /// <param name="options">How far groups are rolled up. Entities of every kind count.</param>
    /// <param name="cancellationToken">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    /// <remarks>A number counts, and a text that is one in the invariant culture; NaN and infinity are none.</remarks>
    public FactTotals Sum(ImmutableArray<string> path, OwnershipOptions? options = null, CancellationToken cancellationToken = default)
        => new FactSum(this, path, options ?? new OwnershipOptions()).Compute(cancellationToken);

    /// <summary>The nodes of the entities that may be seen, in no order that means anything.</summary>
    internal IEnumerable<int> EntityNodes()
    {
        for (int row = 0; row < Snapshot.RowCount; row++)
        {
            if (Snapshot.IsLive(row) && IsVisible(Snapshot.NodeAt(row)))
            {
                yield return Snapshot.NodeAt(row);
            }
        }
    }

    internal IOrderedEnumerable<int> InOrder(IEnumerable<int> nodes) => nodes.OrderBy(Snapshot.Nodes.KeyOf, StringComparer.Ordinal);

    internal static HashSet<string> UnownedKinds(OwnershipOptions options) => new(options.UnownedKinds, StringComparer.OrdinalIgnoreCase);
}
