namespace Idp.Catalog.Model;

public sealed partial class EntityBuilder
{
    /// <summary>Begins a component.</summary>
    public static EntityBuilder Component(string name) => Of(EntityApiVersions.V1Alpha1, EntityKinds.Component, name);

    /// <summary>Begins an API.</summary>
    public static EntityBuilder Api(string name) => Of(EntityApiVersions.V1Alpha1, EntityKinds.Api, name);

    /// <summary>Begins a resource.</summary>
    public static EntityBuilder Resource(string name) => Of(EntityApiVersions.V1Alpha1, EntityKinds.Resource, name);

    /// <summary>Begins a system.</summary>
    public static EntityBuilder System(string name) => Of(EntityApiVersions.V1Alpha1, EntityKinds.System, name);

    /// <summary>Begins a domain.</summary>
    public static EntityBuilder Domain(string name) => Of(EntityApiVersions.V1Alpha1, EntityKinds.Domain, name);

    /// <summary>Begins a group without children.</summary>
    public static EntityBuilder Group(string name)
        => Of(EntityApiVersions.V1Alpha1, EntityKinds.Group, name).Spec("children", EntityValue.FromArray());

    /// <summary>Begins a user without groups.</summary>
    public static EntityBuilder User(string name)
        => Of(EntityApiVersions.V1Alpha1, EntityKinds.User, name).Spec("memberOf", EntityValue.FromArray());

    /// <summary>Begins a location of these targets.</summary>
    public static EntityBuilder Location(string name, params ReadOnlySpan<string> targets)
        => Of(EntityApiVersions.V1Alpha1, EntityKinds.Location, name).Spec("targets", EntityValue.FromStrings(targets));

    /// <summary>Begins a software template.</summary>
    public static EntityBuilder Template(string name) => Of(EntityApiVersions.ScaffolderV1Beta3, EntityKinds.Template, name);

    /// <summary>Begins an AI resource.</summary>
    public static EntityBuilder AiResource(string name) => Of(EntityApiVersions.V1Alpha1, EntityKinds.AiResource, name);

    /// <summary>Of this type (<c>spec.type</c>).</summary>
    public EntityBuilder OfType(string type) => Spec("type", type);

    /// <summary>At this stage (<c>spec.lifecycle</c>).</summary>
    public EntityBuilder WithLifecycle(string lifecycle) => Spec("lifecycle", lifecycle);

    /// <summary>Owned by this entity (<c>spec.owner</c>); without a kind it is a group.</summary>
    public EntityBuilder OwnedBy(string owner) => Spec("owner", owner);

    /// <summary>Owned by this entity.</summary>
    public EntityBuilder OwnedBy(EntityRef owner)
    {
        ArgumentNullException.ThrowIfNull(owner);
        return OwnedBy(owner.ToString());
    }

    /// <summary>In this system (<c>spec.system</c>).</summary>
    public EntityBuilder InSystem(string system) => Spec("system", system);

    /// <summary>With one more API that it provides.</summary>
    public EntityBuilder ProvidesApi(string api) => Append("spec", "providesApis", api);

    /// <summary>With one more API that it calls.</summary>
    public EntityBuilder ConsumesApi(string api) => Append("spec", "consumesApis", api);

    /// <summary>With one more entity that it needs; the reference must name its kind.</summary>
    public EntityBuilder DependsOn(string reference) => Append("spec", "dependsOn", reference);

    /// <summary>With one more group below it.</summary>
    public EntityBuilder WithChild(string group) => Append("spec", "children", group);

    /// <summary>With one more group that the user belongs to.</summary>
    public EntityBuilder MemberOf(string group) => Append("spec", "memberOf", group);

    /// <summary>With one more step.</summary>
    public EntityBuilder Step(string id, string action, EntityValue input = default) => Append("spec", "steps", EntityValue.FromObject(
        ("id", id), ("action", action), ("input", input)));

    /// <summary>With this definition of the API.</summary>
    public EntityBuilder DefinedBy(string definition) => Spec("definition", definition);
}
