using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph;

public sealed partial class CatalogGraph
{
    /// <summary>The graph as a whole, to be shown: entities by reference, and what they are related to.</summary>
    /// <param name="options">
    /// Which relations are shown, and how much; the depth means nothing here. When the walk names types, entities without such relations are left out.
    /// </param>
    /// <param name="cancellationToken">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    public CatalogSubgraph Extract(SubgraphOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SubgraphOptions();
        var mask = MaskOf(options.Walk);
        bool isEverything = options.Walk.Everything is not null;
        int[] nodes = [.. InOrder(Enumerable.Range(0, NodeCount).Where(node => IsPresent(node) && (isEverything || HasEdge(node, mask))))];
        cancellationToken.ThrowIfCancellationRequested();
        int[] shown = nodes.Length > options.MaxNodes ? nodes[..Math.Max(0, options.MaxNodes)] : nodes;
        return new CatalogSubgraph(
            [.. shown.Select(node => new SubgraphNode(Snapshot.Nodes.RefOf(node), Snapshot.FindEntity(node), IsFocus: false))],
            EdgesAmong(shown, mask, options.MergeInverses),
            shown.Length < nodes.Length);
    }

    private bool HasEdge(int node, WalkMask mask) => Follows(Relations.Out(node).Types, mask) || Follows(Relations.In(node).Types, mask);

    private static bool Follows(ReadOnlySpan<byte> types, WalkMask mask)
    {
        foreach (byte type in types)
        {
            if (mask.FollowsOut(type) || mask.FollowsIn(type))
            {
                return true;
            }
        }

        return false;
    }
}
