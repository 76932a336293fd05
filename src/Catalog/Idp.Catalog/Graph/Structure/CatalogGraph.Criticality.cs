using System.Collections.Immutable;
using Idp.Catalog.Graph.Structure;
using Idp.Catalog.Graph.Traversal;
using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph;

public sealed partial class CatalogGraph
{
    // Up to here every entity is counted; in a larger graph those that an estimate puts forward.
    private const int MostCounted = 4096;

    /// <summary>What single thing takes most down: entities by the number of those that depend on them, directly and indirectly; what nothing depends on is left out.</summary>
    /// <param name="options">What counts as being taken down.</param>
    /// <param name="cancellationToken">Ends the search with an <see cref="OperationCanceledException"/>.</param>
    /// <remarks>
    /// The numbers are exact. In a graph of more than 4,096 nodes an estimate chooses whom to count, four times as many as asked for and at least 64: places of
    /// entities that take down nearly the same number may be missed there.
    /// </remarks>
    public ImmutableArray<CriticalEntity> FindCritical(CriticalityOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new CriticalityOptions();
        var forward = Whole(MaskOf(options.Walk), cancellationToken);
        int[] cutOffs = CutOffs(options.Walk, cancellationToken);
        return
        [
            .. Candidates(forward, options, cancellationToken)
                .Select(node => Critical(node, forward, cutOffs[node], cancellationToken))
                .OrderByDescending(critical => critical.Dependents)
                .ThenByDescending(critical => critical.CutOff)
                .ThenBy(critical => critical.Ref.ToString(), StringComparer.Ordinal)
                .Take(options.MaxResults),
        ];
    }

    /// <summary>The entities without which the graph falls apart, whichever way its relations lead; those that cut most off come first.</summary>
    /// <param name="options">The relations that hold the graph together.</param>
    /// <param name="cancellationToken">Ends the search with an <see cref="OperationCanceledException"/>.</param>
    public ImmutableArray<CriticalEntity> FindArticulationPoints(CriticalityOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new CriticalityOptions();
        var forward = Whole(MaskOf(options.Walk), cancellationToken);
        int[] cutOffs = CutOffs(options.Walk, cancellationToken);
        return
        [
            .. Enumerable.Range(0, NodeCount)
                .Where(node => cutOffs[node] > 0)
                .OrderByDescending(node => cutOffs[node])
                .ThenBy(Snapshot.Nodes.KeyOf, StringComparer.Ordinal)
                .Take(options.MaxResults)
                .Select(node => Critical(node, forward, cutOffs[node], cancellationToken)),
        ];
    }

    /// <summary>What stands apart: entities without relations, entities that no other states a relation of, and targets that do not exist.</summary>
    public Orphans FindOrphans(OrphanOptions? options = null, CancellationToken cancellationToken = default)
        => new OrphanSearch(this, (options ?? new OrphanOptions()).MaxResults).Find(cancellationToken);

    private IEnumerable<int> Candidates(Adjacency forward, CriticalityOptions options, CancellationToken cancellationToken)
    {
        var leading = Enumerable.Range(0, NodeCount).Where(node => forward.Of(node).Length > 0);
        if (NodeCount <= MostCounted)
        {
            return leading;
        }

        long[] estimates = ReachEstimate.Of(Whole(MaskOf(options.Walk.Reverse()), cancellationToken), cancellationToken);
        return leading.OrderByDescending(node => estimates[node]).ThenBy(Snapshot.Nodes.KeyOf, StringComparer.Ordinal).Take(Math.Max(64, options.MaxResults * 4));
    }

    private int[] CutOffs(GraphWalk walk, CancellationToken cancellationToken)
        => ArticulationPoints.CutOffs(Whole(MaskOf(walk.EitherWay()), cancellationToken), cancellationToken);

    private CriticalEntity Critical(int node, Adjacency forward, int cutOff, CancellationToken cancellationToken)
    {
        var reached = BreadthFirst.From(new SettledNeighbours(forward), NodeCount, node, null, int.MaxValue, NodeCount, cancellationToken);
        return new CriticalEntity(Snapshot.Nodes.RefOf(node), Snapshot.FindEntity(node), reached.Nodes.Length - 1, cutOff);
    }
}
