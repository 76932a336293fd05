using System.Collections.Immutable;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots;

/// <summary>One entity put into a catalog, in place of what has its reference, or taken away. Immutable.</summary>
public sealed record EntityChange
{
    private EntityChange(EntityRef reference, Entity? entity)
    {
        Ref = reference;
        Entity = entity;
    }

    /// <summary>The entity that changes.</summary>
    public EntityRef Ref { get; }

    /// <summary>What it becomes; null when it is taken away.</summary>
    public Entity? Entity { get; }

    /// <summary>
    /// All relations that this entity states, there and back: it is their emitter, and they replace all that it stated before.
    /// A relation stands as long as one emitter states it: a group's <c>children</c> and the child's <c>parent</c> are the same relation.
    /// </summary>
    public ImmutableArray<Relation> Relations { get; init; } = [];

    /// <summary>Where the entity was read from, if that is known.</summary>
    public EntityOrigin? Origin { get; init; }

    /// <summary>What must be true of the entity as it is; otherwise nothing of the whole change set is applied.</summary>
    public EtagCondition Condition { get; init; }

    /// <summary>Puts an entity.</summary>
    /// <param name="entity">The entity, without relations in its content: those there are ignored.</param>
    /// <param name="relations">The relations that it states, there and back.</param>
    /// <exception cref="ArgumentException">The entity has no reference, or a relation is null.</exception>
    public static EntityChange Put(Entity entity, params IEnumerable<Relation> relations)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(relations);
        ImmutableArray<Relation> stated = [.. relations];
        if (stated.Contains(null!))
        {
            throw new ArgumentException("A relation is null.", nameof(relations));
        }

        return entity.TryGetRef(out var reference)
            ? new EntityChange(reference, entity) { Relations = stated }
            : throw new ArgumentException("The entity has no kind or no name.", nameof(entity));
    }

    /// <summary>Puts the entity of a valid descriptor with the relations that it states.</summary>
    /// <exception cref="ArgumentException">The document is not valid.</exception>
    public static EntityChange Put(DescriptorDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document is { IsValid: true, Entity: { } entity, Ref: { } reference }
            ? new EntityChange(reference, entity)
            {
                Relations = document.Relations,
                Origin = DescriptorOrigin.Of(document),
            }
            : throw new ArgumentException("The document is not valid.", nameof(document));
    }

    /// <summary>Takes an entity away, and all relations that only it states. Nothing happens if it is not there.</summary>
    public static EntityChange Remove(EntityRef reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return new EntityChange(reference, null);
    }
}
