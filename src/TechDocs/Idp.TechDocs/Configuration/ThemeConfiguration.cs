using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Idp.TechDocs;

/// <summary>The look of a site, as Material for MkDocs reads it. Immutable.</summary>
public sealed record ThemeConfiguration
{
    /// <summary>The language of the pages.</summary>
    public string Language { get; init; } = "en";

    /// <summary><c>ltr</c> or <c>rtl</c>; null for that of the language.</summary>
    public string? Direction { get; init; }

    /// <summary>What is switched on, as <c>navigation.footer</c>.</summary>
    public ImmutableArray<string> Features { get; init; } = [];

    /// <summary>The palette, as it was written.</summary>
    public JsonNode? Palette { get; init; }

    /// <summary>The logo, relative to the pages' folder.</summary>
    public string? Logo { get; init; }

    /// <summary>The icon of the site, relative to the pages' folder.</summary>
    public string? Favicon { get; init; }

    /// <summary>The icons, as they were written.</summary>
    public JsonNode? Icon { get; init; }
}
