using Idp.Catalog.Graph.Structure;

namespace Idp.Catalog.Graph;

public sealed partial class CatalogGraph
{
    /// <summary>The circles: which entities reach one another, each group with a shortest ring.</summary>
    /// <param name="options">What to follow; by default <see cref="GraphWalk.Dependencies"/>.</param>
    /// <param name="cancellationToken">Ends the search with an <see cref="OperationCanceledException"/>.</param>
    public CycleReport FindCycles(CycleOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new CycleOptions();
        var core = CoreOf(options.Walk, cancellationToken);
        var groups = StronglyConnected.FindCircular(core.Edges, cancellationToken);
        var describe = new CycleDescriber(this, core, groups, MaskOf(options.Walk), options.MaxSteps);
        var cycles = describe.InOrder().Take(options.MaxCycles).Select(group => describe.Describe(group, cancellationToken));
        return new CycleReport([.. cycles], groups.Count > options.MaxCycles);
    }

    /// <summary>An order in which each entity comes before those that the walk leads to.</summary>
    /// <param name="walk">What to follow; by default <see cref="GraphWalk.Impact"/>: what is needed comes before what needs it.</param>
    /// <param name="cancellationToken">Ends the search with an <see cref="OperationCanceledException"/>.</param>
    public TopologicalOrder SortTopologically(GraphWalk? walk = null, CancellationToken cancellationToken = default)
    {
        walk ??= GraphWalk.Impact;
        var adjacency = Whole(MaskOf(walk), cancellationToken);
        int[] order = new int[adjacency.NodeCount];
        int sorted = Peeling.Peel(adjacency, order, [.. adjacency.InDegrees], cancellationToken);
        return sorted == order.Length
            ? new TopologicalOrder(this, order, null)
            : new TopologicalOrder(this, [], FindCycles(new CycleOptions { Walk = walk, MaxCycles = 1 }, cancellationToken).Cycles[0]);
    }

    internal CircularCore CoreOf(GraphWalk walk, CancellationToken cancellationToken)
        => CircularCore.Of(Whole(MaskOf(walk), cancellationToken), () => Whole(MaskOf(walk.Reverse()), cancellationToken), cancellationToken);
}
