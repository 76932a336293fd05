namespace Idp.Catalog.Relations;

/// <summary>Finds the groups of nodes that can all reach one another: Tarjan's algorithm, without recursion, in linear time.</summary>
internal static class StronglyConnected
{
    /// <summary>The groups that hold a circle: two nodes at least, or one that leads to itself.</summary>
    public static List<List<int>> FindCircular(RelationGraph graph, CancellationToken cancellationToken)
    {
        var count = graph.Nodes.Count;
        var (order, low, next) = (new int[count], new int[count], new int[count]);
        var isOpen = new bool[count];
        var (path, open) = (new Stack<int>(), new Stack<int>());
        var found = new List<List<int>>();
        var visited = 0;
        for (var root = 0; root < count; root++)
        {
            if (order[root] != 0)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            path.Push(root);
            while (path.TryPeek(out var node))
            {
                if (order[node] == 0)
                {
                    order[node] = low[node] = ++visited;
                    open.Push(node);
                    isOpen[node] = true;
                }

                if (TryDescend(node, out var child))
                {
                    path.Push(child);
                    continue;
                }

                path.Pop();
                if (path.TryPeek(out var parent))
                {
                    low[parent] = Math.Min(low[parent], low[node]);
                }

                if (low[node] == order[node])
                {
                    Close(node);
                }
            }
        }

        return found;

        bool TryDescend(int node, out int child)
        {
            var steps = graph.From(node);
            while (next[node] < steps.Length)
            {
                child = steps[next[node]++].To;
                if (order[child] == 0)
                {
                    return true;
                }

                if (isOpen[child])
                {
                    low[node] = Math.Min(low[node], order[child]);
                }
            }

            child = -1;
            return false;
        }

        void Close(int node)
        {
            var group = new List<int>();
            int member;
            do
            {
                member = open.Pop();
                isOpen[member] = false;
                group.Add(member);
            }
            while (member != node);

            if (group.Count > 1 || LeadsToItself(node))
            {
                found.Add(group);
            }
        }

        bool LeadsToItself(int node)
        {
            foreach (var step in graph.From(node))
            {
                if (step.To == node)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
