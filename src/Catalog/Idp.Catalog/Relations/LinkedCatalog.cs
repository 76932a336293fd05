using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Kinds;
using Idp.Catalog.Model;

namespace Idp.Catalog.Relations;

/// <summary>Descriptors with their references resolved: who is who, and who points at whom. Immutable, so thread-safe.</summary>
public sealed class LinkedCatalog
{
    private readonly Dictionary<EntityRef, int> _first;
    private readonly int[] _next;
    private readonly Dictionary<EntityRef, Entity> _known;
    private readonly HashSet<EntityRef> _refused;
    private readonly Lazy<RelationIndex> _relations;
    private readonly Lazy<ImmutableArray<Relation>> _knownRelations;

    private LinkedCatalog(IEnumerable<DescriptorDocument> documents, IEnumerable<Entity> known, WorldView world, KindSet kinds)
    {
        World = world;
        Kinds = kinds;
        (Documents, Invalid) = Sort(documents);
        (_first, _next, Primary) = Chain(Documents);
        _refused = [.. Invalid.Select(document => document.Ref).OfType<EntityRef>()];
        _known = [];
        foreach (var entity in known)
        {
            if (entity.TryGetRef(out var reference) && !_first.ContainsKey(reference))
            {
                _known.TryAdd(reference, entity);
            }
        }

        _relations = new(() => RelationIndex.Of(this));
        _knownRelations = new(() => [.. Relations.KnownRelations.Of(this)]);
    }

    /// <summary>The valid documents, in the order in which they were read; two of them may have the same reference.</summary>
    public ImmutableArray<DescriptorDocument> Documents { get; }

    /// <summary>The valid documents that count: the first of each reference.</summary>
    public ImmutableArray<DescriptorDocument> Primary { get; }

    /// <summary>The documents that the original would refuse. What they state counts for nothing.</summary>
    public ImmutableArray<DescriptorDocument> Invalid { get; }

    /// <summary>Entities that are known from elsewhere, such as an export of a whole catalog, and are in no document; each once.</summary>
    public IReadOnlyCollection<Entity> Known => _known.Values;

    /// <summary>What may be concluded from an entity not being here.</summary>
    public WorldView World { get; }

    /// <summary>The kinds that the documents were judged by.</summary>
    public KindSet Kinds { get; }

    /// <summary>Every reference of something at hand or known, each once.</summary>
    public IEnumerable<EntityRef> Refs => Primary.Select(document => document.Ref!).Concat(_known.Keys);

    /// <summary>What the known entities say.</summary>
    internal ImmutableArray<Relation> KnownRelations => _knownRelations.Value;

    /// <summary>Links the valid ones of the documents.</summary>
    /// <param name="documents">What was read.</param>
    /// <param name="known">What else exists; where both have an entity, the document counts.</param>
    /// <param name="world">Whether there may be more.</param>
    /// <param name="kinds">The kinds that the documents were judged by; by default the legacy ones.</param>
    public static LinkedCatalog Link(
        IEnumerable<DescriptorDocument> documents, IEnumerable<Entity>? known = null, WorldView world = WorldView.Open, KindSet? kinds = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return new LinkedCatalog(documents, known ?? [], world, kinds ?? KindSet.Legacy);
    }

    /// <summary>All valid documents of one reference, in the order in which they were read; more than one is a fault.</summary>
    public ImmutableArray<DescriptorDocument> FindAll(EntityRef reference)
    {
        var found = ImmutableArray.CreateBuilder<DescriptorDocument>();
        for (var i = _first.GetValueOrDefault(reference, -1); i >= 0; i = _next[i])
        {
            found.Add(Documents[i]);
        }

        return found.DrainToImmutable();
    }

    /// <summary>The entity of a reference: the first of the documents, or else a known one; null when there is none.</summary>
    public Entity? Find(EntityRef reference)
        => TryFindDocument(reference, out var document) ? document.Entity : _known.GetValueOrDefault(reference);

    /// <summary>Whether there is an entity of that reference.</summary>
    public bool Contains(EntityRef reference) => _first.ContainsKey(reference) || _known.ContainsKey(reference);

    /// <summary>Whether an invalid document has that reference: the entity is meant to exist, and its faults are reported there.</summary>
    public bool IsRefused(EntityRef reference) => _refused.Contains(reference);

    /// <summary>The relations that lead away from an entity, whoever states them; the same relation stated twice is here twice.</summary>
    /// <remarks>The first call looks at all documents; what follows takes time in the number of the relations only.</remarks>
    public IEnumerable<RelationFrom> RelationsOf(EntityRef reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return _relations.Value.RelationsOf(reference);
    }

    /// <summary>Whether nothing has that reference, not even an invalid document.</summary>
    internal bool IsMissing(EntityRef reference) => !Contains(reference) && !IsRefused(reference);

    internal bool TryFindDocument(EntityRef reference, [NotNullWhen(true)] out DescriptorDocument? document)
    {
        document = _first.TryGetValue(reference, out var index) ? Documents[index] : null;
        return document is not null;
    }

    private static (ImmutableArray<DescriptorDocument> Valid, ImmutableArray<DescriptorDocument> Invalid) Sort(IEnumerable<DescriptorDocument> documents)
    {
        var valid = ImmutableArray.CreateBuilder<DescriptorDocument>();
        var invalid = ImmutableArray.CreateBuilder<DescriptorDocument>();
        foreach (var document in documents)
        {
            (document is { IsValid: true, Ref: not null } ? valid : invalid).Add(document);
        }

        return (valid.DrainToImmutable(), invalid.DrainToImmutable());
    }

    // The documents of one reference are a chain of indexes, as nearly all of them are alone.
    private static (Dictionary<EntityRef, int> First, int[] Next, ImmutableArray<DescriptorDocument> Primary) Chain(ImmutableArray<DescriptorDocument> documents)
    {
        var first = new Dictionary<EntityRef, int>(documents.Length);
        var last = new Dictionary<EntityRef, int>();
        var next = new int[documents.Length];
        var primary = ImmutableArray.CreateBuilder<DescriptorDocument>(documents.Length);
        for (var i = 0; i < documents.Length; i++)
        {
            next[i] = -1;
            var reference = documents[i].Ref!;
            if (first.TryAdd(reference, i))
            {
                primary.Add(documents[i]);
            }
            else
            {
                next[last.GetValueOrDefault(reference, first[reference])] = i;
                last[reference] = i;
            }
        }

        return (first, next, primary.DrainToImmutable());
    }
}
