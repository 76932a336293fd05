using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph.Structure;

/// <summary>
/// Estimates for every node how many it reaches (Cohen's bottom-k sketches): nodes in a random order are spread to all that reach them, and who was met by k of
/// them early reaches many. Exact up to k; beyond with an error of some 1/√k. Time grows with k times the edges, not with what is reached.
/// </summary>
internal static class ReachEstimate
{
    private const int SketchSize = 64;

    /// <param name="backward">From each node to those that reach it.</param>
    /// <param name="cancellationToken">Asked for each node.</param>
    public static long[] Of(Adjacency backward, CancellationToken cancellationToken)
    {
        int count = backward.NodeCount;
        int[] met = new int[count];
        long[] estimates = new long[count];
        int[] seenIn = new int[count];
        int[] queue = new int[count];
        int[] shuffled = Shuffled(count);
        for (int rank = 1; rank <= count; rank++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int source = shuffled[rank - 1];
            queue[0] = source;
            seenIn[source] = rank;
            int tail = 1;
            for (int head = 0; head < tail; head++)
            {
                int node = queue[head];
                if (met[node] == SketchSize)
                {
                    continue;
                }

                estimates[node] = ++met[node] < SketchSize ? met[node] : (long)(SketchSize - 1) * count / rank;
                foreach (int next in backward.Of(node))
                {
                    if (seenIn[next] != rank && met[next] < SketchSize)
                    {
                        seenIn[next] = rank;
                        queue[tail++] = next;
                    }
                }
            }
        }

        return estimates;
    }

    // The same order each time: it must be independent of the graph, not of chance.
    private static int[] Shuffled(int count)
    {
        ulong[] keys = new ulong[count];
        int[] nodes = new int[count];
        for (int node = 0; node < count; node++)
        {
            ulong mixed = (ulong)(node + 1) * 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 32)) * 0xD6E8FEB86659FD93;
            keys[node] = mixed ^ (mixed >> 32);
            nodes[node] = node;
        }

        Array.Sort(keys, nodes);
        return nodes;
    }
}
