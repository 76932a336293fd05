namespace Idp.Catalog.Graph;

public sealed partial class CatalogGraph
{
    /// <summary>The graph for QuikGraph's algorithms: one edge from each entity to each that the walk leads to from it.</summary>
    /// <param name="walk">What to follow; by default <see cref="GraphWalk.Dependencies"/>.</param>
    /// <param name="cancellationToken">Ends the work with an <see cref="OperationCanceledException"/>.</param>
    /// <remarks>Costs one pass over the relations when the walk was not asked for before. QuikGraph's delegate graphs and its source-first sort are to be avoided: they take quadratic time.</remarks>
    public QuikGraphView ToQuikGraph(GraphWalk? walk = null, CancellationToken cancellationToken = default)
    {
        walk ??= GraphWalk.Dependencies;
        return new QuikGraphView(this, Whole(MaskOf(walk), cancellationToken), Whole(MaskOf(walk.Reverse()), cancellationToken));
    }
}
