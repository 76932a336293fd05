using System.Collections.Immutable;

namespace Idp.Catalog.Model;

/// <summary>The fields of a component. A field that is absent or of the wrong type is null or empty.</summary>
public readonly struct ComponentView
{
    internal ComponentView(Entity entity) => Entity = entity;

    /// <summary>The entity that is looked at.</summary>
    public Entity Entity { get; }

    /// <summary>The <c>spec</c>, with fields that are not named here.</summary>
    public EntityValue Spec => Entity.Spec;

    /// <summary>What kind of software it is: <c>service</c>, <c>website</c>, <c>library</c>, any word.</summary>
    public string? Type => Spec.GetString("type");

    /// <summary>How far along it is: <c>experimental</c>, <c>production</c>, <c>deprecated</c>, any word.</summary>
    public string? Lifecycle => Spec.GetString("lifecycle");

    /// <summary>Who owns it, as written.</summary>
    public string? Owner => Spec.GetString("owner");

    /// <summary>The entity that <see cref="Owner"/> refers to; null if it is no reference.</summary>
    public EntityRef? OwnerRef => SpecReferences.Find(Entity, Owner, EntityKinds.Group);

    /// <summary>The system it belongs to, as written.</summary>
    public string? System => Spec.GetString("system");

    /// <summary>The entity that <see cref="System"/> refers to; null if it is no reference.</summary>
    public EntityRef? SystemRef => SpecReferences.Find(Entity, System, EntityKinds.System);

    /// <summary>The component it is a part of, as written.</summary>
    public string? SubcomponentOf => Spec.GetString("subcomponentOf");

    /// <summary>The entity that <see cref="SubcomponentOf"/> refers to; null if it is no reference.</summary>
    public EntityRef? SubcomponentOfRef => SpecReferences.Find(Entity, SubcomponentOf, EntityKinds.Component);

    /// <summary>The APIs it provides, as written.</summary>
    public EntityStringList ProvidesApis => Spec["providesApis"].AsStrings();

    /// <summary>The entities that <see cref="ProvidesApis"/> refers to; what is no reference is left out.</summary>
    public ImmutableArray<EntityRef> ProvidesApiRefs => SpecReferences.All(Entity, ProvidesApis, EntityKinds.Api);

    /// <summary>The APIs it calls, as written.</summary>
    public EntityStringList ConsumesApis => Spec["consumesApis"].AsStrings();

    /// <summary>The entities that <see cref="ConsumesApis"/> refers to; what is no reference is left out.</summary>
    public ImmutableArray<EntityRef> ConsumesApiRefs => SpecReferences.All(Entity, ConsumesApis, EntityKinds.Api);

    /// <summary>What it needs, as written; each names its kind.</summary>
    public EntityStringList DependsOn => Spec["dependsOn"].AsStrings();

    /// <summary>The entities that <see cref="DependsOn"/> refers to; what is no reference is left out.</summary>
    public ImmutableArray<EntityRef> DependsOnRefs => SpecReferences.All(Entity, DependsOn, null);

    /// <summary>What needs it, as written; each names its kind. May be written as one string.</summary>
    public EntityStringList DependencyOf => Spec["dependencyOf"].AsStringOrStrings();

    /// <summary>The entities that <see cref="DependencyOf"/> refers to; what is no reference is left out.</summary>
    public ImmutableArray<EntityRef> DependencyOfRefs => SpecReferences.All(Entity, DependencyOf, null);
}
