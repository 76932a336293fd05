namespace Idp.Catalog.Relations;

/// <summary>Picks the one circle of a group to show: the shortest that starts at its smallest reference and is stated there.</summary>
internal static class Ring
{
    /// <summary>The steps of the circle, the first of them stated by a descriptor; null when no descriptor takes part.</summary>
    public static List<RelationStep>? Find(RelationGraph graph, int[] group)
    {
        var members = group.ToHashSet();
        foreach (var start in group.OrderBy(node => graph.Nodes[node].ToString(), StringComparer.Ordinal))
        {
            if (States(graph, start, members))
            {
                return Shortest(graph, start, members);
            }
        }

        return null;
    }

    private static bool States(RelationGraph graph, int node, HashSet<int> members)
    {
        foreach (var step in graph.From(node))
        {
            if (step.IsStated && members.Contains(step.To))
            {
                return true;
            }
        }

        return false;
    }

    private static List<RelationStep> Shortest(RelationGraph graph, int start, HashSet<int> members)
    {
        var cameBy = new Dictionary<int, RelationStep>();
        var waiting = new Queue<int>([start]);
        while (waiting.TryDequeue(out var node))
        {
            foreach (var step in graph.From(node))
            {
                if (!members.Contains(step.To) || (node == start && !step.IsStated))
                {
                    continue;
                }

                if (step.To == start)
                {
                    return Unwind(step, start, cameBy);
                }

                if (cameBy.TryAdd(step.To, step))
                {
                    waiting.Enqueue(step.To);
                }
            }
        }

        throw new InvalidOperationException("A group of nodes that reach one another has a way back to each.");
    }

    private static List<RelationStep> Unwind(RelationStep last, int start, Dictionary<int, RelationStep> cameBy)
    {
        var ring = new List<RelationStep> { last };
        for (var step = last; step.From != start;)
        {
            step = cameBy[step.From];
            ring.Add(step);
        }

        ring.Reverse();
        return ring;
    }
}
