namespace Idp.Catalog.Model;

/// <summary>The fields of an API. A field that is absent or of the wrong type is null or empty.</summary>
public readonly struct ApiView
{
    internal ApiView(Entity entity) => Entity = entity;

    /// <summary>The entity that is looked at.</summary>
    public Entity Entity { get; }

    /// <summary>The <c>spec</c>, with fields that are not named here.</summary>
    public EntityValue Spec => Entity.Spec;

    /// <summary>The format of the definition: <c>openapi</c>, <c>asyncapi</c>, <c>graphql</c>, <c>grpc</c>, <c>mcp-server</c>, any word.</summary>
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

    /// <summary>The definition itself, in the format of the type; null for an MCP server.</summary>
    public string? Definition => Spec.GetString("definition");

    /// <summary>Whether this is an MCP server, which has remotes in place of a definition. Such an API is known to the model set only.</summary>
    public bool IsMcpServer => Type == "mcp-server";

    /// <summary>Where an MCP server is reached, in order.</summary>
    public IEnumerable<McpServerRemote> Remotes => Spec["remotes"].ToArray(item => new McpServerRemote(item));
}
