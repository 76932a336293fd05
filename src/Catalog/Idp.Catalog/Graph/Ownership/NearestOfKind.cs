using System.Buffers;
using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph.Ownership;

/// <summary>Goes from a node along a walk to the nearest of a kind; all of them, where several are equally near. Not thread-safe.</summary>
internal sealed class NearestOfKind(CatalogGraph graph, WalkMask mask) : IDisposable
{
    private const int MaxDepth = 64;

    private readonly ulong[] _seen = Rent(graph.NodeCount);
    private int[] _queue = new int[16];
    private int[] _row = [];

    /// <summary>The nodes; the start itself if it is of the kind. Valid until the next call.</summary>
    public ReadOnlySpan<int> Find(int start, string kind)
    {
        _queue[0] = start;
        Mark(start);
        int tail = 1;
        int from = 0;
        for (int depth = 0; depth <= MaxDepth && from < tail; depth++)
        {
            int end = tail;
            int found = MoveToFront(from, end, kind);
            if (found > 0)
            {
                Unmark(tail);
                return _queue.AsSpan(from, found);
            }

            for (; from < end; from++)
            {
                tail = Expand(_queue[from], tail);
            }
        }

        Unmark(tail);
        return default;
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(_seen);

    // Only what was visited is wiped, by the list of it: a move within the list loses nothing.
    private int MoveToFront(int from, int end, string kind)
    {
        int found = 0;
        for (int i = from; i < end; i++)
        {
            if (string.Equals(graph.Snapshot.Nodes.KindOf(_queue[i]), kind, StringComparison.OrdinalIgnoreCase))
            {
                (_queue[from + found], _queue[i]) = (_queue[i], _queue[from + found]);
                found++;
            }
        }

        return found;
    }

    private int Expand(int node, int tail)
    {
        int count = StepRow.Append(ref _row, 0, graph.Relations.Out(node), graph.Relations.In(node), mask);
        if (tail + count > _queue.Length)
        {
            Array.Resize(ref _queue, Math.Max(tail + count, _queue.Length * 2));
        }

        foreach (int next in _row.AsSpan(0, count))
        {
            if (!NodeBits.Has(_seen, next) && graph.IsVisible(next))
            {
                Mark(next);
                _queue[tail++] = next;
            }
        }

        return tail;
    }

    private void Mark(int node) => _seen[node >> 6] |= 1UL << node;

    private void Unmark(int tail)
    {
        foreach (int node in _queue.AsSpan(0, tail))
        {
            _seen[node >> 6] &= ~(1UL << node);
        }
    }

    private static ulong[] Rent(int nodeCount)
    {
        ulong[] words = ArrayPool<ulong>.Shared.Rent((nodeCount + 63) >> 6);
        Array.Clear(words);
        return words;
    }
}
