namespace Idp.Catalog.Model;

/// <summary>The fields of a system. A field that is absent or of the wrong type is null or empty.</summary>
public readonly struct SystemView
{
    internal SystemView(Entity entity) => Entity = entity;

    /// <summary>The entity that is looked at.</summary>
    public Entity Entity { get; }

    /// <summary>The <c>spec</c>, with fields that are not named here.</summary>
    public EntityValue Spec => Entity.Spec;

    /// <summary>Who owns it, as written.</summary>
    public string? Owner => Spec.GetString("owner");

    /// <summary>The entity that <see cref="Owner"/> refers to; null if it is no reference.</summary>
    public EntityRef? OwnerRef => SpecReferences.Find(Entity, Owner, EntityKinds.Group);

    /// <summary>The domain it belongs to, as written.</summary>
    public string? Domain => Spec.GetString("domain");

    /// <summary>The entity that <see cref="Domain"/> refers to; null if it is no reference.</summary>
    public EntityRef? DomainRef => SpecReferences.Find(Entity, Domain, EntityKinds.Domain);

    /// <summary>What kind of system it is: <c>product</c>, <c>service</c>, any word.</summary>
    public string? Type => Spec.GetString("type");
}
