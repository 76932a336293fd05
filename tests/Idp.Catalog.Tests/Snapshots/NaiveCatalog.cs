using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tests.Snapshots;

/// <summary>What a catalog must answer, in the plainest way.</summary>
internal sealed class NaiveCatalog
{
    private readonly Dictionary<EntityRef, EntityChange> _entities = [];

    public void Apply(ChangeSet changes)
    {
        foreach (var change in changes.Changes)
        {
            _entities.Remove(change.Ref);
            if (change.Entity is not null)
            {
                _entities.Add(change.Ref, change);
            }
        }
    }

    public NaiveCatalog Copy()
    {
        var copy = new NaiveCatalog();
        foreach (var (reference, change) in _entities)
        {
            copy._entities.Add(reference, change);
        }

        return copy;
    }

    public IEnumerable<Relation> Relations => _entities.Values.SelectMany(change => change.Relations).Distinct();

    public void AssertEqual(CatalogSnapshot snapshot, IEnumerable<EntityRef> references)
    {
        Assert.Equal(_entities.Count, snapshot.Count);
        Assert.Equal(
            _entities.Keys.Select(reference => reference.ToString()).Order(StringComparer.Ordinal),
            snapshot.Entities.Select(entity => entity.Ref.ToString()).Order(StringComparer.Ordinal));
        var outgoing = Relations.ToLookup(relation => relation.Source);
        var incoming = Relations.ToLookup(relation => relation.Target);
        Assert.Equal(outgoing.Sum(group => group.Count()), snapshot.Relations.EdgeCount);
        foreach (var reference in references)
        {
            Assert.Equal(_entities.GetValueOrDefault(reference)?.Entity, snapshot.Find(reference));
            Assert.Equal(_entities.GetValueOrDefault(reference)?.Origin, snapshot.FindOrigin(reference));
            Assert.Equal(Sorted(outgoing[reference]), Sorted(snapshot.RelationsOf(reference)));
            Assert.Equal(Sorted(incoming[reference]), Sorted(RelationsTo(snapshot, reference)));
        }
    }

    private static IEnumerable<string> Sorted(IEnumerable<Relation> relations) => relations.Select(relation => relation.ToString()).Order(StringComparer.Ordinal);

    private static List<Relation> RelationsTo(CatalogSnapshot snapshot, EntityRef reference)
    {
        var found = new List<Relation>();
        if (snapshot.Nodes.TryFind(reference, out int node))
        {
            var edges = snapshot.Relations.In(node);
            for (int i = 0; i < edges.Count; i++)
            {
                found.Add(new Relation(snapshot.Nodes.RefOf(edges.Nodes[i]), snapshot.Relations.Types[edges.Types[i]], reference));
            }
        }

        return found;
    }
}
