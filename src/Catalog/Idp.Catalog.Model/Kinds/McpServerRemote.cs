namespace Idp.Catalog.Model;

/// <summary>One way to reach an MCP server.</summary>
public readonly struct McpServerRemote
{
    internal McpServerRemote(EntityValue value) => Value = value;

    /// <summary>The whole remote.</summary>
    public EntityValue Value { get; }

    /// <summary>The transport, such as <c>streamable-http</c> or <c>sse</c>.</summary>
    public string? Type => Value.GetString("type");

    /// <summary>Where it is.</summary>
    public string? Url => Value.GetString("url");
}
