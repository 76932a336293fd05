using System.Collections.Immutable;

namespace Idp.Catalog.Graph.Ownership;

/// <summary>Counts what owners and those below them own.</summary>
internal sealed class RollUp(CatalogGraph graph, OwnedNodes owned, GroupTree tree)
{
    private readonly int[] _countedIn = new int[graph.NodeCount];
    private int _counts;

    public OwnerTotals Of(int owner, CancellationToken cancellationToken)
    {
        var below = Below(owner, cancellationToken);
        return new OwnerTotals(
            graph.Snapshot.Nodes.RefOf(owner),
            graph.Snapshot.FindEntity(owner),
            owned.Of(owner).Count,
            ByKind(owned.Of(owner)),
            below.Count,
            ByKind(below),
            tree.CountMembers(owner, cancellationToken));
    }

    /// <summary>What an owner and those below it own, each once.</summary>
    public List<int> Below(int owner, CancellationToken cancellationToken)
    {
        var nodes = new List<int>();
        _counts++;
        foreach (int other in tree.WithBelow(owner, cancellationToken))
        {
            foreach (int node in owned.Of(other))
            {
                if (_countedIn[node] != _counts)
                {
                    _countedIn[node] = _counts;
                    nodes.Add(node);
                }
            }
        }

        return nodes;
    }

    private ImmutableSortedDictionary<string, int> ByKind(IEnumerable<int> nodes)
        => nodes.CountBy(graph.Snapshot.Nodes.KindOf, StringComparer.Ordinal).ToImmutableSortedDictionary(StringComparer.Ordinal);
}
