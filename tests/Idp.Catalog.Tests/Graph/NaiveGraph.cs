using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tests.Graph;

/// <summary>The plainest graph: sets of references, every question answered by its definition.</summary>
internal sealed class NaiveGraph
{
    private readonly Dictionary<EntityRef, SortedSet<string>> _next = [];

    public NaiveGraph(CatalogSnapshot snapshot, IEnumerable<EntityRef> refs, GraphWalk walk, Func<EntityRef, bool> isVisible)
    {
        EntityRef[] all = [.. refs];
        var relations = all.SelectMany(snapshot.RelationsOf).Where(relation => isVisible(relation.Source) && isVisible(relation.Target)).ToList();
        foreach (var reference in all.Where(reference => isVisible(reference) && (snapshot.Contains(reference) || relations.Exists(relation => relation.Source == reference || relation.Target == reference))))
        {
            _next[reference] = [];
        }

        foreach (var relation in relations)
        {
            foreach (var step in StepsOf(walk, relation.Type))
            {
                if (step != WalkDirection.Incoming)
                {
                    _next[relation.Source].Add(relation.Target.ToString());
                }

                if (step != WalkDirection.Outgoing)
                {
                    _next[relation.Target].Add(relation.Source.ToString());
                }
            }
        }
    }

    public IReadOnlyCollection<EntityRef> Nodes => _next.Keys;

    public IEnumerable<EntityRef> Next(EntityRef node) => _next[node].Select(text => EntityRef.Parse(text));

    public Dictionary<EntityRef, int> Distances(EntityRef start)
    {
        var distances = new Dictionary<EntityRef, int>();
        if (!_next.ContainsKey(start))
        {
            return distances;
        }

        distances[start] = 0;
        var waiting = new Queue<EntityRef>([start]);
        while (waiting.TryDequeue(out var node))
        {
            foreach (var next in Next(node))
            {
                if (distances.TryAdd(next, distances[node] + 1))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        return distances;
    }

    public IEnumerable<EntityRef[]> SimplePaths(EntityRef from, EntityRef to, int maxLength)
    {
        return _next.ContainsKey(from) && _next.ContainsKey(to) ? Extend([from]) : [];

        IEnumerable<EntityRef[]> Extend(EntityRef[] way) => way[^1] == to ? [way]
            : way.Length > maxLength ? []
            : Next(way[^1]).Where(next => !way.Contains(next)).SelectMany(next => Extend([.. way, next]));
    }

    /// <summary>The groups of nodes on circles, each as one text.</summary>
    public IEnumerable<string> Circles()
    {
        var reach = Nodes.ToDictionary(node => node, node => Next(node).SelectMany(next => Distances(next).Keys).ToHashSet());
        return Nodes.Where(node => reach[node].Contains(node))
            .Select(node => string.Join(" ", Nodes.Where(other => reach[node].Contains(other) && reach[other].Contains(node)).Select(other => other.ToString()).Order(StringComparer.Ordinal)))
            .Distinct().Order(StringComparer.Ordinal);
    }

    public int ShortestRing(IEnumerable<EntityRef> members)
        => members.Min(member => Next(member).Select(next => Distances(next)).Where(distances => distances.ContainsKey(member)).Min(distances => distances[member] + 1));

    /// <summary>How many others are apart from the largest part when a node is gone; for a graph that is the same both ways.</summary>
    public int CutOff(EntityRef gone)
    {
        var left = Distances(gone).Keys.Where(node => node != gone).ToHashSet();
        int largest = 0;
        int all = left.Count;
        while (left.Count > 0)
        {
            var part = new HashSet<EntityRef> { left.First() };
            for (bool grows = true; grows;)
            {
                grows = part.SelectMany(Next).Where(next => next != gone).ToList().Exists(part.Add);
            }

            left.ExceptWith(part);
            largest = Math.Max(largest, part.Count);
        }

        return all - largest;
    }

    private static IEnumerable<WalkDirection> StepsOf(GraphWalk walk, string type)
        => walk.Everything is { } direction ? [direction] : walk.Steps.Where(step => step.Type == type).Select(step => step.Direction);
}
