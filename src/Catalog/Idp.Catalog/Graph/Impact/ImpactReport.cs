using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>What happens when an entity fails.</summary>
public sealed class ImpactReport
{
    internal ImpactReport(EntityRef cause, bool isKnown, ImmutableArray<EntityRef> causeOwners, ImmutableArray<ImpactedEntity> entities, bool isTruncated)
    {
        Cause = cause;
        IsKnown = isKnown;
        Entities = entities;
        IsTruncated = isTruncated;
        ByOwner = GroupBy(entity => entity.Owners);
        BySystem = GroupBy(entity => entity.Systems);
        ByDomain = GroupBy(entity => entity.Domains);
        Owners = [.. ByOwner.Select(group => group.Ref).OfType<EntityRef>().Union(causeOwners).OrderBy(owner => owner.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>What fails, as it was asked for.</summary>
    public EntityRef Cause { get; }

    /// <summary>Whether the catalog knows it, as an entity or as the target of a relation.</summary>
    public bool IsKnown { get; }

    /// <summary>What it takes down, nearest first, each with the reason.</summary>
    public ImmutableArray<ImpactedEntity> Entities { get; }

    /// <summary>Who is to be told: the owners of the cause and of all that it takes down, by reference.</summary>
    public ImmutableArray<EntityRef> Owners { get; }

    /// <summary>By owner; the group without one comes last.</summary>
    public ImmutableArray<ImpactGroup> ByOwner { get; }

    /// <summary>By system; the group without one comes last.</summary>
    public ImmutableArray<ImpactGroup> BySystem { get; }

    /// <summary>By domain; the group without one comes last.</summary>
    public ImmutableArray<ImpactGroup> ByDomain { get; }

    /// <summary>Whether there is more than <see cref="ImpactOptions.MaxResults"/>.</summary>
    public bool IsTruncated { get; }

    private ImmutableArray<ImpactGroup> GroupBy(Func<ImpactedEntity, ImmutableArray<EntityRef>> keys)
    {
        var groups = Entities
            .SelectMany(entity => keys(entity).DefaultIfEmpty(), static (entity, key) => (entity, key))
            .GroupBy(pair => pair.key?.ToString(), pair => pair, StringComparer.Ordinal);
        return
        [
            .. groups
                .OrderBy(group => group.Key is null)
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new ImpactGroup(group.First().key, [.. group.Select(pair => pair.entity)])),
        ];
    }
}
