using System.Runtime.InteropServices;
using Idp.Catalog.Graph.Paths;
using Idp.Catalog.Graph.Walking;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

public sealed partial class CatalogGraph
{
    /// <summary>A shortest way from one entity to another; null if there is none.</summary>
    /// <param name="from">Where it begins; need not exist.</param>
    /// <param name="to">Where it ends; need not exist.</param>
    /// <param name="options">What to follow; by default every relation, either way.</param>
    /// <param name="cancellationToken">Ends the search with an <see cref="OperationCanceledException"/>.</param>
    public GraphPath? FindShortestPath(EntityRef from, EntityRef to, PathOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new PathOptions();
        if (!TryFind(from, out int start) || !TryFind(to, out int end))
        {
            return null;
        }

        var mask = MaskOf(options.Walk);
        var way = FindWay(start, end, mask, MaskOf(options.Walk.Reverse()), options.MaxLength, cancellationToken);
        return way is null ? null : PathOf(mask, CollectionsMarshal.AsSpan(way));
    }

    /// <summary>All ways from one entity to another that come by nothing twice, shortest first, as far as the bounds allow.</summary>
    /// <param name="from">Where they begin; need not exist.</param>
    /// <param name="to">Where they end; need not exist.</param>
    /// <param name="options">What to follow, and how far; by default every relation, either way.</param>
    /// <param name="cancellationToken">Ends the search with an <see cref="OperationCanceledException"/>.</param>
    public SimplePaths FindSimplePaths(EntityRef from, EntityRef to, SimplePathOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SimplePathOptions();
        if (!TryFind(from, out int start) || !TryFind(to, out int end))
        {
            return new SimplePaths([], false);
        }

        var mask = MaskOf(options.Walk);
        if (start == end)
        {
            return new SimplePaths([PathOf(mask, start)], false);
        }

        var toEnd = Reach(end, MaskOf(options.Walk.Reverse()), options.MaxLength, NodeCount, cancellationToken);
        var search = new SimplePathSearch(toEnd, NodeCount, options.MaxPaths, options.MaxSteps);
        var settled = Settled(mask, cancellationToken);
        if (IsSettled)
        {
            search.Search(new SettledNeighbours(settled), start, options.MaxLength, cancellationToken);
        }
        else
        {
            search.Search(new PatchedNeighbours(settled, Relations, mask), start, options.MaxLength, cancellationToken);
        }

        return new SimplePaths([.. search.Found.Select(way => PathOf(mask, way))], search.IsTruncated);
    }

    internal List<int>? FindWay(int from, int to, WalkMask mask, WalkMask reverse, int maxLength, CancellationToken cancellationToken)
    {
        var forward = Settled(mask, cancellationToken);
        var backward = Settled(reverse, cancellationToken);
        return IsSettled
            ? ShortestPathSearch.Find(
                new SettledNeighbours(forward), new SettledNeighbours(backward), NodeCount, from, to, _filter, maxLength, cancellationToken)
            : ShortestPathSearch.Find(
                new PatchedNeighbours(forward, Relations, mask), new PatchedNeighbours(backward, Relations, reverse), NodeCount, from, to, _filter, maxLength, cancellationToken);
    }
}
