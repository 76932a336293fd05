using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Idp.TechDocs.Versions;

/// <summary>One version of a site, as <c>versions.json</c> lists it. Immutable.</summary>
/// <param name="Name">The folder of the version, as <c>2.1</c>.</param>
public sealed record SiteVersion(string Name)
{
    /// <summary>What readers see; the name unless somebody said otherwise.</summary>
    public string Title { get; init; } = Name;

    /// <summary>Other folders that lead to it, as <c>latest</c>; each once, in order.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What others keep with the version; it stays as it is. Null for nothing. Not to be changed.</summary>
    public JsonNode? Properties { get; init; }
}
