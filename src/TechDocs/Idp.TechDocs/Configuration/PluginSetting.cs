using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Tree;

namespace Idp.TechDocs;

/// <summary>A plugin that is switched on.</summary>
/// <param name="Name">Its name, as <c>redirects</c>.</param>
/// <param name="Options">Its options, as they were written. Not changed.</param>
public sealed record PluginSetting(string Name, JsonObject Options)
{
    /// <summary>Where it was written; null when nobody wrote it.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>The options with their places; null when nobody wrote them.</summary>
    internal ConfigMap? Map { get; init; }
}
