using Idp.Catalog.Graph.Walking;

namespace Idp.Catalog.Graph.Structure;

/// <summary>Finds the nodes without which a graph falls apart: Hopcroft and Tarjan's algorithm over edges of either direction, without recursion.</summary>
internal sealed class ArticulationPoints
{
    private readonly Adjacency _edges;
    private readonly int[] _order;
    private readonly int[] _low;
    private readonly int[] _next;
    private readonly int[] _parents;
    private readonly int[] _sizes;
    private readonly int[] _apart;
    private readonly int[] _largest;
    private readonly int[] _path;
    private int _visited;

    private ArticulationPoints(Adjacency edges)
    {
        int count = edges.NodeCount;
        _edges = edges;
        _next = edges.Starts[..^1];
        (_order, _low, _parents, _sizes) = (new int[count], new int[count], new int[count], new int[count]);
        (_apart, _largest, _path) = (new int[count], new int[count], new int[count]);
    }

    /// <summary>For each node how many others are no longer connected with the largest part that remains of its component without it.</summary>
    /// <param name="edges">Each edge from both of its ends.</param>
    /// <param name="cancellationToken">Asked for each component.</param>
    public static int[] CutOffs(Adjacency edges, CancellationToken cancellationToken)
    {
        var search = new ArticulationPoints(edges);
        int[] cutOffs = new int[edges.NodeCount];
        int[] members = new int[edges.NodeCount];
        for (int root = 0; root < edges.NodeCount; root++)
        {
            if (search._order[root] == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                int size = search.Visit(root, members);
                foreach (int node in members.AsSpan(0, size))
                {
                    cutOffs[node] = search.CutOff(node, size, isRoot: node == root);
                }
            }
        }

        return cutOffs;
    }

    // The parts are the subtrees that have no way around the node, and all the rest.
    private int CutOff(int node, int size, bool isRoot)
    {
        int rest = isRoot ? 0 : size - 1 - _apart[node];
        return size - 1 - Math.Max(_largest[node], rest);
    }

    private int Visit(int root, int[] members)
    {
        int first = _visited;
        int depth = 0;
        Enter(root, -1, members, first);
        _path[0] = root;
        while (depth >= 0)
        {
            int node = _path[depth];
            if (_next[node] < _edges.Starts[node + 1])
            {
                int child = _edges.Nodes[_next[node]++];
                if (_order[child] == 0)
                {
                    Enter(child, node, members, first);
                    _path[++depth] = child;
                }
                else if (child != _parents[node])
                {
                    _low[node] = Math.Min(_low[node], _order[child]);
                }
            }
            else
            {
                depth--;
                Leave(node);
            }
        }

        return _visited - first;
    }

    private void Enter(int node, int parent, int[] members, int first)
    {
        members[_visited - first] = node;
        _order[node] = _low[node] = ++_visited;
        _parents[node] = parent;
        _sizes[node] = 1;
    }

    private void Leave(int node)
    {
        int parent = _parents[node];
        if (parent < 0)
        {
            return;
        }

        _low[parent] = Math.Min(_low[parent], _low[node]);
        _sizes[parent] += _sizes[node];
        if (_low[node] >= _order[parent])
        {
            _apart[parent] += _sizes[node];
            _largest[parent] = Math.Max(_largest[parent], _sizes[node]);
        }
    }
}
