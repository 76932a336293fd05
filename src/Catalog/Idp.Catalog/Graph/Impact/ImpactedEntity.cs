using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Graph;

/// <summary>One of those that a failure takes down.</summary>
public sealed class ImpactedEntity
{
    private readonly ReachedEntity _reached;

    internal ImpactedEntity(ReachedEntity reached, ImmutableArray<EntityRef> owners, ImmutableArray<EntityRef> systems, ImmutableArray<EntityRef> domains)
    {
        _reached = reached;
        Ref = reached.Ref;
        Owners = owners;
        Systems = systems;
        Domains = domains;
    }

    /// <summary>Its reference, in lower case.</summary>
    public EntityRef Ref { get; }

    /// <summary>The entity; null if it does not exist.</summary>
    public Entity? Entity => _reached.Entity;

    /// <summary>The number of steps from the cause, at least 1.</summary>
    public int Depth => _reached.Depth;

    /// <summary>Why: a shortest way from the cause to it.</summary>
    public GraphPath Explanation => _reached.Path;

    /// <summary>Who answers for it, by reference; they need not exist.</summary>
    public ImmutableArray<EntityRef> Owners { get; }

    /// <summary>The nearest systems that it is part of, or itself; mostly one.</summary>
    public ImmutableArray<EntityRef> Systems { get; }

    /// <summary>The nearest domains that it is part of, or itself; mostly one.</summary>
    public ImmutableArray<EntityRef> Domains { get; }

    /// <inheritdoc/>
    public override string ToString() => Ref.ToString();
}
