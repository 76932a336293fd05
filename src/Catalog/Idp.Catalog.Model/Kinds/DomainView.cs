namespace Idp.Catalog.Model;

/// <summary>The fields of a domain. A field that is absent or of the wrong type is null or empty.</summary>
public readonly struct DomainView
{
    internal DomainView(Entity entity) => Entity = entity;

    /// <summary>The entity that is looked at.</summary>
    public Entity Entity { get; }

    /// <summary>The <c>spec</c>, with fields that are not named here.</summary>
    public EntityValue Spec => Entity.Spec;

    /// <summary>Who owns it, as written.</summary>
    public string? Owner => Spec.GetString("owner");

    /// <summary>The entity that <see cref="Owner"/> refers to; null if it is no reference.</summary>
    public EntityRef? OwnerRef => SpecReferences.Find(Entity, Owner, EntityKinds.Group);

    /// <summary>The domain it is a part of, as written.</summary>
    public string? SubdomainOf => Spec.GetString("subdomainOf");

    /// <summary>The entity that <see cref="SubdomainOf"/> refers to; null if it is no reference.</summary>
    public EntityRef? SubdomainOfRef => SpecReferences.Find(Entity, SubdomainOf, EntityKinds.Domain);

    /// <summary>What kind of domain it is: <c>product-area</c>, any word.</summary>
    public string? Type => Spec.GetString("type");
}
