using System.Text.Json.Nodes;

namespace Idp.TechDocs;

/// <summary>A plugin that is switched on.</summary>
/// <param name="Name">Its name, as <c>redirects</c>.</param>
/// <param name="Options">Its options, as they were written. Not changed.</param>
public sealed record PluginSetting(string Name, JsonObject Options);
