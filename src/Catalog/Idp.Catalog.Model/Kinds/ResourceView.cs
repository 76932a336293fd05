using System.Collections.Immutable;

namespace Idp.Catalog.Model;

/// <summary>The fields of a resource. A field that is absent or of the wrong type is null or empty.</summary>
public readonly struct ResourceView
{
    internal ResourceView(Entity entity) => Entity = entity;

    /// <summary>The entity that is looked at.</summary>
    public Entity Entity { get; }

    /// <summary>The <c>spec</c>, with fields that are not named here.</summary>
    public EntityValue Spec => Entity.Spec;

    /// <summary>What kind of infrastructure it is: <c>database</c>, <c>s3-bucket</c>, <c>cluster</c>, any word.</summary>
    public string? Type => Spec.GetString("type");

    /// <summary>Who owns it, as written.</summary>
    public string? Owner => Spec.GetString("owner");

    /// <summary>The entity that <see cref="Owner"/> refers to; null if it is no reference.</summary>
    public EntityRef? OwnerRef => SpecReferences.Find(Entity, Owner, EntityKinds.Group);

    /// <summary>The system it belongs to, as written.</summary>
    public string? System => Spec.GetString("system");

    /// <summary>The entity that <see cref="System"/> refers to; null if it is no reference.</summary>
    public EntityRef? SystemRef => SpecReferences.Find(Entity, System, EntityKinds.System);

    /// <summary>What it needs, as written; each names its kind.</summary>
    public EntityStringList DependsOn => Spec["dependsOn"].AsStrings();

    /// <summary>The entities that <see cref="DependsOn"/> refers to; what is no reference is left out.</summary>
    public ImmutableArray<EntityRef> DependsOnRefs => SpecReferences.All(Entity, DependsOn, null);

    /// <summary>What needs it, as written; each names its kind. May be written as one string.</summary>
    public EntityStringList DependencyOf => Spec["dependencyOf"].AsStringOrStrings();

    /// <summary>The entities that <see cref="DependencyOf"/> refers to; what is no reference is left out.</summary>
    public ImmutableArray<EntityRef> DependencyOfRefs => SpecReferences.All(Entity, DependencyOf, null);
}
