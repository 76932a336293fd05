namespace Idp.Catalog.Model;

public sealed partial class Entity
{
    /// <summary>The fields of a component; null for an entity of another kind. The case of the kind does not matter.</summary>
    public ComponentView? AsComponent() => IsKind(EntityKinds.Component) ? new ComponentView(this) : null;

    /// <summary>The fields of an API; null for an entity of another kind. The case of the kind does not matter.</summary>
    public ApiView? AsApi() => IsKind(EntityKinds.Api) ? new ApiView(this) : null;

    /// <summary>The fields of a resource; null for an entity of another kind. The case of the kind does not matter.</summary>
    public ResourceView? AsResource() => IsKind(EntityKinds.Resource) ? new ResourceView(this) : null;

    /// <summary>The fields of a system; null for an entity of another kind. The case of the kind does not matter.</summary>
    public SystemView? AsSystem() => IsKind(EntityKinds.System) ? new SystemView(this) : null;

    /// <summary>The fields of a domain; null for an entity of another kind. The case of the kind does not matter.</summary>
    public DomainView? AsDomain() => IsKind(EntityKinds.Domain) ? new DomainView(this) : null;

    /// <summary>The fields of a group; null for an entity of another kind. The case of the kind does not matter.</summary>
    public GroupView? AsGroup() => IsKind(EntityKinds.Group) ? new GroupView(this) : null;

    /// <summary>The fields of a user; null for an entity of another kind. The case of the kind does not matter.</summary>
    public UserView? AsUser() => IsKind(EntityKinds.User) ? new UserView(this) : null;

    /// <summary>The fields of a location; null for an entity of another kind. The case of the kind does not matter.</summary>
    public LocationView? AsLocation() => IsKind(EntityKinds.Location) ? new LocationView(this) : null;

    /// <summary>The fields of an AI resource; null for an entity of another kind. The case of the kind does not matter.</summary>
    public AiResourceView? AsAiResource() => IsKind(EntityKinds.AiResource) ? new AiResourceView(this) : null;

    /// <summary>The fields of a software template; null for an entity of another kind. The case of the kind does not matter.</summary>
    public TemplateView? AsTemplate() => IsKind(EntityKinds.Template) ? new TemplateView(this) : null;
}
