using System.Collections.Immutable;

namespace Idp.Catalog.Model;

/// <summary>The fields of a group. A field that is absent or of the wrong type is null or empty.</summary>
public readonly struct GroupView
{
    internal GroupView(Entity entity) => Entity = entity;

    /// <summary>The entity that is looked at.</summary>
    public Entity Entity { get; }

    /// <summary>The <c>spec</c>, with fields that are not named here.</summary>
    public EntityValue Spec => Entity.Spec;

    /// <summary>What kind of unit it is: <c>team</c>, <c>department</c>, <c>organization</c>, any word.</summary>
    public string? Type => Spec.GetString("type");

    /// <summary>What people see of it.</summary>
    public EntityProfile Profile => new(Spec["profile"]);

    /// <summary>The group above it, as written.</summary>
    public string? Parent => Spec.GetString("parent");

    /// <summary>The entity that <see cref="Parent"/> refers to; null if it is no reference.</summary>
    public EntityRef? ParentRef => SpecReferences.Find(Entity, Parent, EntityKinds.Group);

    /// <summary>The groups below it, as written.</summary>
    public EntityStringList Children => Spec["children"].AsStrings();

    /// <summary>The entities that <see cref="Children"/> refers to; what is no reference is left out.</summary>
    public ImmutableArray<EntityRef> ChildRefs => SpecReferences.All(Entity, Children, EntityKinds.Group);

    /// <summary>Its users, as written.</summary>
    public EntityStringList Members => Spec["members"].AsStrings();

    /// <summary>The entities that <see cref="Members"/> refers to; what is no reference is left out.</summary>
    public ImmutableArray<EntityRef> MemberRefs => SpecReferences.All(Entity, Members, EntityKinds.User);
}
