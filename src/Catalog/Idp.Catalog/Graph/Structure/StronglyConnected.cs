using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph.Structure;

/// <summary>Finds the groups of nodes that can all reach one another: Tarjan's algorithm, without recursion, in linear time.</summary>
internal sealed class StronglyConnected
{
    private readonly Adjacency _edges;
    private readonly int[] _order;
    private readonly int[] _low;
    private readonly int[] _next;
    private readonly bool[] _isOpen;
    private readonly Stack<int> _path = new();
    private readonly Stack<int> _open = new();
    private readonly List<int[]> _found = [];
    private int _visited;

    private StronglyConnected(Adjacency edges)
    {
        _edges = edges;
        _order = new int[edges.NodeCount];
        _low = new int[edges.NodeCount];
        _next = edges.Starts[..^1];
        _isOpen = new bool[edges.NodeCount];
    }

    /// <summary>The groups that hold a circle: two nodes at least, or one that leads to itself. Each sorted; in the order of their first nodes.</summary>
    public static List<int[]> FindCircular(Adjacency edges, CancellationToken cancellationToken)
    {
        var search = new StronglyConnected(edges);
        for (int root = 0; root < edges.NodeCount; root++)
        {
            if (search._order[root] == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                search.Visit(root);
            }
        }

        search._found.Sort(static (left, right) => left[0].CompareTo(right[0]));
        return search._found;
    }

    private void Visit(int root)
    {
        Enter(root);
        while (_path.TryPeek(out int node))
        {
            if (TryDescend(node, out int child))
            {
                Enter(child);
                continue;
            }

            _path.Pop();
            if (_path.TryPeek(out int parent))
            {
                _low[parent] = Math.Min(_low[parent], _low[node]);
            }

            if (_low[node] == _order[node])
            {
                Close(node);
            }
        }
    }

    private void Enter(int node)
    {
        _order[node] = _low[node] = ++_visited;
        _isOpen[node] = true;
        _path.Push(node);
        _open.Push(node);
    }

    private bool TryDescend(int node, out int child)
    {
        while (_next[node] < _edges.Starts[node + 1])
        {
            child = _edges.Nodes[_next[node]++];
            if (_order[child] == 0)
            {
                return true;
            }

            if (_isOpen[child])
            {
                _low[node] = Math.Min(_low[node], _order[child]);
            }
        }

        child = -1;
        return false;
    }

    private void Close(int node)
    {
        var group = new List<int>();
        int member;
        do
        {
            member = _open.Pop();
            _isOpen[member] = false;
            group.Add(member);
        }
        while (member != node);

        if (group.Count > 1 || _edges.Of(node).Contains(node))
        {
            group.Sort();
            _found.Add([.. group]);
        }
    }
}
