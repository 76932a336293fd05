using System.Collections.Immutable;

namespace Idp.Catalog.Model;

/// <summary>The fields of a user. A field that is absent or of the wrong type is null or empty.</summary>
public readonly struct UserView
{
    internal UserView(Entity entity) => Entity = entity;

    /// <summary>The entity that is looked at.</summary>
    public Entity Entity { get; }

    /// <summary>The <c>spec</c>, with fields that are not named here.</summary>
    public EntityValue Spec => Entity.Spec;

    /// <summary>What people see of it.</summary>
    public EntityProfile Profile => new(Spec["profile"]);

    /// <summary>The groups it belongs to directly, as written.</summary>
    public EntityStringList MemberOf => Spec["memberOf"].AsStrings();

    /// <summary>The entities that <see cref="MemberOf"/> refers to; what is no reference is left out.</summary>
    public ImmutableArray<EntityRef> MemberOfRefs => SpecReferences.All(Entity, MemberOf, EntityKinds.Group);
}
