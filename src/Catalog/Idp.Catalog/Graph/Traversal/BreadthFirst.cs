using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph.Traversal;

/// <summary>Visits what a walk reaches, nearest first: a queue in an array and a bit for each node seen; nothing is hashed or allocated for a node.</summary>
internal static class BreadthFirst
{
    private const int NodesBetweenChecks = 4096;
    private const int FirstCapacity = 256;

    public static ReachTree From<TNeighbours>(
        TNeighbours neighbours, int nodeCount, int start, NodeFilter? filter, int maxDepth, int maxResults, CancellationToken cancellationToken)
        where TNeighbours : struct, INeighbours
    {
        using var seen = new NodeBits(nodeCount);
        using var queue = new NodeQueue(FirstCapacity);
        using var parents = new NodeQueue(FirstCapacity);
        filter?.MarkHidden(seen.Words);
        seen.Set(start);
        queue.Items[0] = start;
        parents.Items[0] = -1;
        var levelEnds = new List<int> { 1 };
        var isVisible = filter?.Test;
        int tail = 1;
        int limit = (int)Math.Min((long)maxResults + 1, int.MaxValue);
        for (int head = 0; head < tail && tail <= limit && levelEnds.Count <= maxDepth;)
        {
            int end = tail;
            for (; head < end && tail <= limit; head++)
            {
                if (head % NodesBetweenChecks == 0)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                var row = neighbours.Of(queue.Items[head]);
                queue.Reserve(tail + row.Length, tail);
                parents.Reserve(tail + row.Length, tail);
                tail = isVisible is null
                    ? Discover(row, head, seen.Words, queue.Items, parents.Items, tail)
                    : Discover(row, head, seen, queue.Items, parents.Items, tail, isVisible);
            }

            if (tail > end)
            {
                levelEnds.Add(Math.Min(tail, limit));
            }
        }

        int count = Math.Min(tail, limit);
        return new ReachTree(
            queue.Items.AsSpan(0, count).ToArray(), parents.Items.AsSpan(0, count).ToArray(), [.. levelEnds], tail > limit);
    }

    // Whether a neighbour is new cannot be predicted, so nothing branches on it: a known one is written too, and written over.
    private static int Discover(ReadOnlySpan<int> row, int head, Span<ulong> seen, int[] queue, int[] parents, int tail)
    {
        foreach (int node in row)
        {
            ref ulong word = ref seen[node >> 6];
            queue[tail] = node;
            parents[tail] = head;
            tail += (int)((~word >> node) & 1);
            word |= 1UL << node;
        }

        return tail;
    }

    private static int Discover(ReadOnlySpan<int> row, int head, NodeBits seen, int[] queue, int[] parents, int tail, Func<int, bool> isVisible)
    {
        foreach (int node in row)
        {
            if (seen.Add(node) && isVisible(node))
            {
                queue[tail] = node;
                parents[tail++] = head;
            }
        }

        return tail;
    }
}
