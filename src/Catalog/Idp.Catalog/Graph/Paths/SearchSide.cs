using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph.Paths;

/// <summary>One of the two searches that go towards each other, a whole level at a time.</summary>
internal ref struct SearchSide : IDisposable
{
    private readonly NodeBits _seen;
    private NodeQueue _queue;
    private NodeQueue _parents;
    private int _head;
    private int _tail;

    public SearchSide(int nodeCount, int start, NodeFilter? filter)
    {
        const int capacity = 256;
        _seen = new NodeBits(nodeCount);
        _queue = new NodeQueue(capacity);
        _parents = new NodeQueue(capacity);
        filter?.MarkHidden(_seen.Words);
        _seen.Set(start);
        _queue.Items[0] = start;
        _parents.Items[0] = -1;
        _tail = 1;
    }

    /// <summary>The number of nodes to go on from.</summary>
    public readonly int Width => _tail - _head;

    /// <summary>Goes one level on.</summary>
    /// <returns>A node that the other side has seen too; -1 if there is none.</returns>
    public int Advance<TNeighbours>(TNeighbours neighbours, Func<int, bool>? isVisible, scoped in SearchSide other, CancellationToken cancellationToken)
        where TNeighbours : struct, INeighbours
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (int end = _tail; _head < end; _head++)
        {
            var row = neighbours.Of(_queue.Items[_head]);
            _queue.Reserve(_tail + row.Length, _tail);
            _parents.Reserve(_tail + row.Length, _tail);
            foreach (int node in row)
            {
                if (!_seen.Add(node) || (isVisible is not null && !isVisible(node)))
                {
                    continue;
                }

                _queue.Items[_tail] = node;
                _parents.Items[_tail++] = _head;
                if (other._seen.Has(node))
                {
                    return node;
                }
            }
        }

        return -1;
    }

    /// <summary>The nodes from one that this side has seen back to its start.</summary>
    public readonly List<int> WayBack(int node)
    {
        var way = new List<int>();
        for (int at = _queue.Items.AsSpan(0, _tail).IndexOf(node); at >= 0; at = _parents.Items[at])
        {
            way.Add(_queue.Items[at]);
        }

        return way;
    }

    public readonly void Dispose()
    {
        _seen.Dispose();
        _queue.Dispose();
        _parents.Dispose();
    }
}
