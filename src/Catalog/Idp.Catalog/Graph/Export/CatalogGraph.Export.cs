using System.Collections.Immutable;
using Idp.Catalog.Graph.Export;
using Idp.Catalog.Graph.Walking;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

public sealed partial class CatalogGraph
{
    /// <summary>The part of the graph around an entity, to be shown.</summary>
    /// <param name="focus">What the picture is about; need not exist.</param>
    /// <param name="options">What to follow, and how far.</param>
    /// <param name="cancellationToken">Ends the walk with an <see cref="OperationCanceledException"/>.</param>
    public CatalogSubgraph Extract(EntityRef focus, SubgraphOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SubgraphOptions();
        var mask = MaskOf(options.Walk);
        if (!TryFind(focus, out int node))
        {
            return new CatalogSubgraph([], [], false);
        }

        var tree = Reach(node, mask, options.MaxDepth, Math.Max(0, options.MaxNodes - 1), cancellationToken);
        return new CatalogSubgraph(
            [.. tree.Nodes.Select((node, index) => new SubgraphNode(Snapshot.Nodes.RefOf(node), Snapshot.FindEntity(node), index == 0))],
            EdgesAmong(tree.Nodes, mask, options.MergeInverses),
            tree.IsTruncated);
    }

    // An edge is shown if the walk follows it from either of its ends.
    private ImmutableArray<SubgraphEdge> EdgesAmong(int[] nodes, WalkMask mask, bool mergeInverses)
    {
        var shown = nodes.ToHashSet();
        var edges = new HashSet<(int From, string Type, int To)>();
        foreach (int node in nodes)
        {
            var outgoing = Relations.Out(node);
            for (int i = 0; i < outgoing.Count; i++)
            {
                byte type = outgoing.Types[i];
                if (shown.Contains(outgoing.Nodes[i]) && (mask.FollowsOut(type) || mask.FollowsIn(type)))
                {
                    edges.Add(Arrow(node, Relations.Types[type], outgoing.Nodes[i], mergeInverses));
                }
            }
        }

        var inOrder =
            from edge in edges
            let pair = mergeInverses ? RelationPairs.Find(edge.Type) : null
            select new SubgraphEdge(
                Snapshot.Nodes.RefOf(edge.From), Snapshot.Nodes.RefOf(edge.To), pair is { } both ? [both.Primary, both.Inverse] : [edge.Type]);
        return
        [
            .. inOrder.OrderBy(edge => edge.From.ToString(), StringComparer.Ordinal)
                .ThenBy(edge => edge.Relations[0], StringComparer.Ordinal)
                .ThenBy(edge => edge.To.ToString(), StringComparer.Ordinal),
        ];
    }

    private static (int From, string Type, int To) Arrow(int from, string type, int to, bool mergeInverses)
        => mergeInverses && RelationPairs.Find(type) is { } pair && type == pair.Inverse ? (to, pair.Primary, from) : (from, type, to);
}
