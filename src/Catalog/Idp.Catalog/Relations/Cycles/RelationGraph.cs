using Idp.Catalog.Graph.Walking;
using Idp.Catalog.Model;

namespace Idp.Catalog.Relations;

/// <summary>The entities that one type of relation joins, as numbers, and where each step is stated.</summary>
internal sealed class RelationGraph
{
    private readonly int[] _starts;
    private readonly RelationStep[] _steps;

    private RelationGraph(List<EntityRef> nodes, int[] starts, RelationStep[] steps)
    {
        Nodes = nodes;
        _starts = starts;
        _steps = steps;
        Adjacency = new Adjacency(starts, [.. steps.Select(step => step.To)]);
    }

    public IReadOnlyList<EntityRef> Nodes { get; }

    /// <summary>Where the steps lead, in the order of <see cref="From"/>.</summary>
    public Adjacency Adjacency { get; }

    public static RelationGraph Of(LinkedCatalog catalog, string type)
    {
        var ids = new Dictionary<EntityRef, int>();
        var nodes = new List<EntityRef>();
        var steps = new List<RelationStep>();
        foreach (var (relation, document, reference) in Stated(catalog, type))
        {
            steps.Add(new RelationStep(IdOf(relation.Source), IdOf(relation.Target), document, reference));
        }

        var starts = new int[nodes.Count + 1];
        foreach (var step in steps)
        {
            starts[step.From + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var fill = starts.AsSpan().ToArray();
        var sorted = new RelationStep[steps.Count];
        foreach (var step in steps)
        {
            sorted[fill[step.From]++] = step;
        }

        return new RelationGraph(nodes, starts, sorted);

        int IdOf(EntityRef reference)
        {
            if (!ids.TryGetValue(reference, out var id))
            {
                ids[reference] = id = nodes.Count;
                nodes.Add(reference);
            }

            return id;
        }
    }

    /// <summary>The steps from a node: those that it states itself come first, then those that the other end states, then known ones.</summary>
    public ReadOnlySpan<RelationStep> From(int node) => _steps.AsSpan(_starts[node].._starts[node + 1]);

    private static IEnumerable<RelationFrom> Stated(LinkedCatalog catalog, string type)
    {
        var inverse = RelationTypes.FindInverse(type);
        foreach (var document in catalog.Primary)
        {
            foreach (var reference in document.References)
            {
                if (reference.Relation.Type == type)
                {
                    yield return new RelationFrom(reference.Relation, document, reference);
                }
            }
        }

        foreach (var document in catalog.Primary)
        {
            foreach (var reference in document.References)
            {
                if (reference.Relation.Type == inverse)
                {
                    yield return new RelationFrom(new Relation(reference.Target, type, reference.Relation.Source), document, reference);
                }
            }
        }

        foreach (var relation in catalog.KnownRelations)
        {
            if (relation.Type == type)
            {
                yield return new RelationFrom(relation, null, null);
            }
            else if (relation.Type == inverse)
            {
                yield return new RelationFrom(new Relation(relation.Target, type, relation.Source), null, null);
            }
        }
    }
}
