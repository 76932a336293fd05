using Idp.Catalog.Graph.Traversal;
using Idp.Catalog.Graph.Walking;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph.Ownership;

/// <summary>Who is below whom: groups below groups, and members below their groups. Circles do no harm.</summary>
internal sealed class GroupTree(CatalogGraph graph, bool includeMembers, int maxDepth)
{
    private readonly WalkMask _below = graph.MaskOf(includeMembers
        ? GraphWalk.Of([.. GraphWalk.Groups.Steps, .. GraphWalk.Members.Steps])
        : GraphWalk.Groups);

    private readonly WalkMask _members = graph.MaskOf(GraphWalk.Members);

    public bool IsGroup(int node) => string.Equals(graph.Snapshot.Nodes.KindOf(node), EntityKinds.Group, StringComparison.OrdinalIgnoreCase);

    /// <summary>An owner, and all below it.</summary>
    public ReadOnlySpan<int> WithBelow(int owner, CancellationToken cancellationToken)
    {
        ReachTree tree = graph.Reach(owner, _below, maxDepth, graph.NodeCount, cancellationToken);
        return tree.Nodes;
    }

    public int CountMembers(int owner, CancellationToken cancellationToken)
        => graph.Reach(owner, _members, 1, graph.NodeCount, cancellationToken).Nodes.Skip(1).Count(node => graph.Snapshot.TryFindRow(node, out _));
}
