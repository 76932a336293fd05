using System.Collections.Immutable;
using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Graph.Walking;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Graph;

/// <summary>The relations of one version of a catalog, and what can be asked of them. Immutable and thread-safe; answers never change.</summary>
/// <remarks>
/// Every answer is bounded by its options, is the same each time it is asked of the same version, and stays valid as long as it is kept. A
/// reference that is not in the catalog has an empty answer. A target of relations that does not exist is part of the graph, without an entity.
/// </remarks>
public sealed partial class CatalogGraph
{
    private readonly AdjacencyCache _own = new();
    private readonly NodeFilter? _filter;
    private ulong[]? _visible;

    internal CatalogGraph(CatalogSnapshot snapshot, NodeFilter? filter)
    {
        Snapshot = snapshot;
        _filter = filter;
    }

    /// <summary>The version that is asked.</summary>
    public CatalogSnapshot Snapshot { get; }

    internal RelationGraph Relations => Snapshot.Relations;

    internal NodeFilter? Filter => _filter;

    internal int NodeCount => Snapshot.Nodes.Count;

    /// <summary>The part of the graph that a condition lets through. For every question the rest does not exist: it is not found, not walked through and not named.</summary>
    /// <param name="isVisible">Asked for entities that a question comes to, on the thread that asks it; the entity is null for the target of a relation that does not exist.</param>
    /// <remarks>Conditions add up.</remarks>
    public CatalogGraph Where(Func<EntityRef, Entity?, bool> isVisible)
    {
        ArgumentNullException.ThrowIfNull(isVisible);
        return Restrict(NodeFilter.Of(node => isVisible(Snapshot.Nodes.RefOf(node), Snapshot.FindEntity(node))));
    }

    /// <summary>Who states a relation: the entities whose descriptors say so, by reference. Empty if there is no such relation.</summary>
    public ImmutableArray<EntityRef> StatedBy(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        if (!TryFind(relation.Source, out int source) || !TryFind(relation.Target, out int target) || !Relations.Types.TryFind(relation.Type, out byte type))
        {
            return [];
        }

        var edge = new Statement(source, type, target);
        var emitters = Relations.EmittersOf(edge);
        IEnumerable<int> nodes =
        [
            .. (emitters & Emitters.Source) != 0 ? [source] : Array.Empty<int>(),
            .. (emitters & Emitters.Target) != 0 ? [target] : Array.Empty<int>(),
            .. (emitters & Emitters.Others) != 0 ? Relations.Foreign.EmittersOf(edge) : [],
        ];
        return [.. nodes.Distinct().Where(IsVisible).Select(Snapshot.Nodes.RefOf).OrderBy(reference => reference.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>The graph without the nodes that a filter hides.</summary>
    internal CatalogGraph Restrict(NodeFilter filter) => new(Snapshot, _filter is null ? filter : _filter.And(filter));

    internal bool IsVisible(int node) => _filter is null || _filter.Allows(node);

    internal bool TryFind(EntityRef reference, out int node)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return Snapshot.Nodes.TryFind(reference, out node) && IsPresent(node);
    }

    /// <summary>Whether a node is something that may be seen: an entity, or the other end of a relation of such a one.</summary>
    internal bool IsPresent(int node) => IsVisible(node)
        && (Snapshot.TryFindRow(node, out _) || AnyVisible(Relations.In(node).Nodes) || AnyVisible(Relations.Out(node).Nodes));

    internal WalkMask MaskOf(GraphWalk walk) => WalkMask.Of(walk, Relations.Types);

    /// <summary>Where a walk leads in the settled part, whoever may see it.</summary>
    internal Adjacency Settled(WalkMask mask, CancellationToken cancellationToken)
        => Snapshot.Segment.Adjacencies.GetOrAdd(mask, () => AdjacencyBuilder.Build(Snapshot.Segment.Relations, Snapshot.Segment.NodeCount, mask, null, cancellationToken));

    /// <summary>Where a walk leads, with all patches and without what is hidden.</summary>
    internal Adjacency Whole(WalkMask mask, CancellationToken cancellationToken) => _filter is null && IsSettled
        ? Settled(mask, cancellationToken)
        : _own.GetOrAdd(mask, () => AdjacencyBuilder.Build(Relations, NodeCount, mask, Visible(), cancellationToken));

    /// <summary>A bit for each node that may be seen; null when all may.</summary>
    internal ulong[]? Visible() => _filter is null ? null : _visible ??= _filter.ToBits(NodeCount);

    internal bool IsSettled => Relations.IsMerged && NodeCount == Snapshot.Segment.NodeCount;

    private bool AnyVisible(ReadOnlySpan<int> nodes)
    {
        foreach (int node in nodes)
        {
            if (IsVisible(node))
            {
                return true;
            }
        }

        return false;
    }
}
