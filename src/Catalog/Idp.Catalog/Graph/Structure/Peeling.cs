using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph.Structure;

/// <summary>Takes away what nothing leads to, again and again: what remains lies on circles or behind them.</summary>
internal static class Peeling
{
    private const int NodesBetweenChecks = 4096;

    /// <param name="adjacency">Where each node leads.</param>
    /// <param name="order">Receives the nodes that could be taken away, each before those that it leads to.</param>
    /// <param name="degrees">How many edges lead to each node; changed: what remains is not 0.</param>
    /// <param name="cancellationToken">Asked now and then.</param>
    /// <returns>How many could be taken away.</returns>
    public static int Peel(Adjacency adjacency, Span<int> order, Span<int> degrees, CancellationToken cancellationToken)
    {
        int tail = 0;
        for (int node = 0; node < degrees.Length; node++)
        {
            order[tail] = node;
            tail += degrees[node] == 0 ? 1 : 0;
            if (tail == order.Length)
            {
                return tail;
            }
        }

        int[] starts = adjacency.Starts;
        int[] nodes = adjacency.Nodes;
        for (int head = 0; head < tail; head++)
        {
            if (head % NodesBetweenChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            int from = order[head];
            foreach (int node in nodes.AsSpan(starts[from], starts[from + 1] - starts[from]))
            {
                if (--degrees[node] == 0)
                {
                    order[tail++] = node;
                }
            }
        }

        return tail;
    }
}
