using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;

namespace Idp.Catalog.Relations;

/// <summary>All relations, grouped by where they start: one array, with the range of each entity.</summary>
internal sealed class RelationIndex
{
    private readonly Dictionary<EntityRef, int> _ids;
    private readonly int[] _starts;
    private readonly Stated[] _relations;

    private RelationIndex(Dictionary<EntityRef, int> ids, int[] starts, Stated[] relations)
    {
        _ids = ids;
        _starts = starts;
        _relations = relations;
    }

    public static RelationIndex Of(LinkedCatalog catalog)
    {
        var ids = new Dictionary<EntityRef, int>();
        var sources = new List<int>();
        var relations = new List<Stated>();
        foreach (var stated in All(catalog))
        {
            if (!ids.TryGetValue(stated.Source, out var id))
            {
                ids[stated.Source] = id = ids.Count;
            }

            sources.Add(id);
            relations.Add(stated);
        }

        var starts = new int[ids.Count + 1];
        foreach (var source in sources)
        {
            starts[source + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        // A counting sort keeps the order in which the relations are stated.
        var sorted = new Stated[relations.Count];
        var fill = starts.AsSpan().ToArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[fill[sources[i]]++] = relations[i];
        }

        return new RelationIndex(ids, starts, sorted);
    }

    public IEnumerable<RelationFrom> RelationsOf(EntityRef reference)
    {
        if (!_ids.TryGetValue(reference, out var id))
        {
            yield break;
        }

        for (var i = _starts[id]; i < _starts[id + 1]; i++)
        {
            yield return _relations[i].ToRelation();
        }
    }

    private static IEnumerable<Stated> All(LinkedCatalog catalog)
    {
        foreach (var document in catalog.Primary)
        {
            foreach (var reference in document.References)
            {
                yield return new Stated(reference.Relation, IsReverse: false, document, reference);
                if (reference.Reverse is not null)
                {
                    yield return new Stated(reference.Relation, IsReverse: true, document, reference);
                }
            }
        }

        foreach (var relation in catalog.KnownRelations)
        {
            yield return new Stated(relation, IsReverse: false, null, null);
        }
    }

    // The way back is made when it is asked for.
    private readonly record struct Stated(Relation Forward, bool IsReverse, DescriptorDocument? Document, Reference? Reference)
    {
        public EntityRef Source => IsReverse ? Forward.Target : Forward.Source;

        public RelationFrom ToRelation()
            => new(IsReverse ? new Relation(Forward.Target, Reference!.Reverse!, Forward.Source) : Forward, Document, Reference);
    }
}
