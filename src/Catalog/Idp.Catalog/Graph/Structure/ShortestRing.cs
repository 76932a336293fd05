using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph.Structure;

/// <summary>Finds a shortest circle of a group: from each member the shortest way back, as long as the steps suffice.</summary>
internal sealed class ShortestRing
{
    private readonly Adjacency _edges;
    private readonly int[] _groups;
    private readonly int[] _seenFrom;
    private readonly int[] _parents;
    private readonly int[] _queue;
    private long _steps;

    /// <param name="edges">Where each node leads.</param>
    /// <param name="groups">The group of each node; a ring stays in its own.</param>
    /// <param name="maxSteps">Edges to look at, for all groups together. The first ring of a group is found whatever it takes.</param>
    public ShortestRing(Adjacency edges, int[] groups, long maxSteps)
    {
        _edges = edges;
        _groups = groups;
        _steps = maxSteps;
        _seenFrom = new int[edges.NodeCount];
        _parents = new int[edges.NodeCount];
        _queue = new int[edges.NodeCount];
        Array.Fill(_seenFrom, -1);
    }

    /// <summary>The nodes of the circle; the first is not repeated at the end.</summary>
    /// <param name="members">Of one group, the preferred start first.</param>
    /// <param name="cancellationToken">Asked for each member.</param>
    public List<int> Find(IReadOnlyList<int> members, CancellationToken cancellationToken)
    {
        List<int>? best = null;
        for (int i = 0; i < members.Count && (best is null || (_steps > 0 && best.Count > 1)); i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            best = FindFrom(members[i], best?.Count ?? int.MaxValue) ?? best;
        }

        return best ?? throw new InvalidOperationException("A group of nodes that reach one another has a way back to each.");
    }

    private List<int>? FindFrom(int start, int lessThan)
    {
        _queue[0] = start;
        int tail = 1;
        int levelEnd = 1;
        for (int head = 0, depth = 1; head < tail && depth < lessThan; head++)
        {
            int from = _queue[head];
            foreach (int node in _edges.Of(from))
            {
                _steps--;
                if (node == start)
                {
                    return Unwind(start, from);
                }

                if (_groups[node] == _groups[start] && _seenFrom[node] != start)
                {
                    _seenFrom[node] = start;
                    _parents[node] = from;
                    _queue[tail++] = node;
                }
            }

            if (head + 1 == levelEnd)
            {
                levelEnd = tail;
                depth++;
            }
        }

        return null;
    }

    private List<int> Unwind(int start, int last)
    {
        var ring = new List<int>();
        for (int node = last; node != start; node = _parents[node])
        {
            ring.Add(node);
        }

        ring.Add(start);
        ring.Reverse();
        return ring;
    }
}
