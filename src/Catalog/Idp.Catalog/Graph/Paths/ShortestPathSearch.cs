using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph.Paths;

/// <summary>Finds a shortest way from both ends at once, the narrower first: what it looks at grows with half the length.</summary>
internal static class ShortestPathSearch
{
    /// <returns>The nodes of the way, both ends included; null if there is none of at most that length.</returns>
    public static List<int>? Find<TNeighbours>(
        TNeighbours forward, TNeighbours backward, int nodeCount, int from, int to, NodeFilter? filter, int maxLength, CancellationToken cancellationToken)
        where TNeighbours : struct, INeighbours
    {
        if (from == to)
        {
            return [from];
        }

        var here = new SearchSide(nodeCount, from, filter);
        var there = new SearchSide(nodeCount, to, filter);
        try
        {
            for (int length = 1; length <= maxLength && here.Width > 0 && there.Width > 0; length++)
            {
                int meeting = here.Width <= there.Width
                    ? here.Advance(forward, filter?.Test, in there, cancellationToken)
                    : there.Advance(backward, filter?.Test, in here, cancellationToken);
                if (meeting >= 0)
                {
                    var way = here.WayBack(meeting);
                    way.Reverse();
                    way.AddRange(there.WayBack(meeting).Skip(1));
                    return way;
                }
            }

            return null;
        }
        finally
        {
            here.Dispose();
            there.Dispose();
        }
    }
}
