using Idp.Catalog.Graph.Traversal;
using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph.Paths;

/// <summary>Finds all ways that come by no node twice, shortest first: for each length a search in depth that turns back where the rest cannot suffice.</summary>
/// <param name="toEnd">What leads to the end, with the depth of each: only that is entered.</param>
/// <param name="nodeCount">The number of nodes.</param>
/// <param name="maxPaths">Ways to find.</param>
/// <param name="maxSteps">Edges to look at.</param>
internal sealed class SimplePathSearch(ReachTree toEnd, int nodeCount, int maxPaths, long maxSteps)
{
    private const int StepsBetweenChecks = 4096;

    private readonly int[] _distances = DistancesOf(toEnd, nodeCount);
    private long _steps;

    public List<int[]> Found { get; } = [];

    public bool IsTruncated { get; private set; }

    public void Search<TNeighbours>(TNeighbours neighbours, int start, int maxLength, CancellationToken cancellationToken)
        where TNeighbours : struct, INeighbours
    {
        int longest = Math.Min(maxLength, toEnd.Nodes.Length - 1);
        for (int length = _distances[start]; length <= longest && !IsTruncated; length++)
        {
            SearchLength(neighbours, start, length, cancellationToken);
        }
    }

    private void SearchLength<TNeighbours>(TNeighbours neighbours, int start, int length, CancellationToken cancellationToken)
        where TNeighbours : struct, INeighbours
    {
        using var onWay = new NodeBits(nodeCount);
        int[] way = new int[length + 1];
        int[] next = new int[length];
        way[0] = start;
        onWay.Set(start);
        int depth = 0;
        while (depth >= 0 && !IsTruncated)
        {
            var row = neighbours.Of(way[depth]);
            if (next[depth] >= row.Length)
            {
                onWay.Unset(way[depth--]);
                continue;
            }

            int node = row[next[depth]++];
            IsTruncated = ++_steps > maxSteps;
            if (_steps % StepsBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            int rest = _distances[node];
            if (rest == 0 && depth + 1 == length)
            {
                way[length] = node;
                Add(way);
            }
            else if (rest != 0 && rest < length - depth && !onWay.Has(node))
            {
                way[++depth] = node;
                next[depth] = 0;
                onWay.Set(node);
            }
        }
    }

    private void Add(int[] way)
    {
        if (Found.Count == maxPaths)
        {
            IsTruncated = true;
            return;
        }

        Found.Add([.. way]);
    }

    private static int[] DistancesOf(ReachTree toEnd, int nodeCount)
    {
        int[] distances = new int[nodeCount];
        Array.Fill(distances, int.MaxValue);
        int index = 0;
        for (int depth = 0; depth < toEnd.LevelEnds.Length; depth++)
        {
            for (; index < toEnd.LevelEnds[depth]; index++)
            {
                distances[toEnd.Nodes[index]] = depth;
            }
        }

        return distances;
    }
}
