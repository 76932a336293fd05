using System.Collections.Frozen;
using System.Collections.Immutable;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;

namespace Idp.Catalog.Relations;

/// <summary>Descriptors with their references resolved: who is who, and who points at whom. Immutable, so thread-safe.</summary>
public sealed class LinkedCatalog
{
    private readonly FrozenDictionary<EntityRef, ImmutableArray<DescriptorDocument>> _byRef;
    private readonly FrozenDictionary<EntityRef, Entity> _known;
    private readonly Lazy<ILookup<EntityRef, RelationFrom>> _relations;

    private LinkedCatalog(ImmutableArray<DescriptorDocument> documents, IEnumerable<Entity> known, WorldView world)
    {
        Documents = documents;
        World = world;
        _byRef = documents
            .GroupBy(document => document.Ref!)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        _known = known
            .Where(entity => entity.TryGetRef(out _))
            .DistinctBy(entity => entity.Ref)
            .ToFrozenDictionary(entity => entity.Ref);
        _relations = new(() => StatedRelations().ToLookup(relation => relation.Relation.Source));
    }

    /// <summary>The valid documents, in the order in which they were read; two of them may have the same reference.</summary>
    public ImmutableArray<DescriptorDocument> Documents { get; }

    /// <summary>Entities that are known from elsewhere, such as an export of a whole catalog.</summary>
    public IReadOnlyCollection<Entity> Known => _known.Values;

    /// <summary>What may be concluded from an entity not being here.</summary>
    public WorldView World { get; }

    /// <summary>Every reference of something at hand or known, each once.</summary>
    public IEnumerable<EntityRef> Refs => _byRef.Keys.Concat(_known.Keys.Where(known => !_byRef.ContainsKey(known)));

    /// <summary>Links the valid ones of the documents.</summary>
    /// <param name="documents">What was read.</param>
    /// <param name="known">What else exists; where both have an entity, the document counts.</param>
    /// <param name="world">Whether there may be more.</param>
    public static LinkedCatalog Link(IEnumerable<DescriptorDocument> documents, IEnumerable<Entity>? known = null, WorldView world = WorldView.Open)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new LinkedCatalog([.. documents.Where(document => document is { IsValid: true, Ref: not null })], known ?? [], world);
    }

    /// <summary>All documents of one reference, in the order in which they were read; more than one is a fault.</summary>
    public ImmutableArray<DescriptorDocument> FindAll(EntityRef reference)
        => _byRef.TryGetValue(reference, out var documents) ? documents : [];

    /// <summary>The entity of a reference: the first of the documents, or else a known one; null when there is none.</summary>
    public Entity? Find(EntityRef reference)
        => _byRef.TryGetValue(reference, out var documents) ? documents[0].Entity : _known.GetValueOrDefault(reference);

    /// <summary>Whether there is an entity of that reference.</summary>
    public bool Contains(EntityRef reference) => _byRef.ContainsKey(reference) || _known.ContainsKey(reference);

    /// <summary>The relations that lead away from an entity, whoever states them; the same relation stated twice is here twice.</summary>
    public IEnumerable<RelationFrom> RelationsOf(EntityRef reference) => _relations.Value[reference];

    private IEnumerable<RelationFrom> StatedRelations()
    {
        foreach (var document in Documents)
        {
            foreach (var reference in document.References)
            {
                foreach (var relation in reference.Relations)
                {
                    yield return new RelationFrom(relation, document, reference);
                }
            }
        }

        foreach (var entity in _known.Values)
        {
            if (!_byRef.ContainsKey(entity.Ref))
            {
                foreach (var relation in entity.Relations)
                {
                    yield return new RelationFrom(relation, null, null);
                }
            }
        }
    }
}
