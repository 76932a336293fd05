using System.Collections.Frozen;

namespace Idp.TechDocs.Configuration.Tree;

/// <summary>The Python objects that <c>mkdocs.yml</c> may name in TechDocs.</summary>
internal static class PythonNames
{
    private const string Python = "tag:yaml.org,2002:python/";

    private static readonly FrozenSet<string> Allowed = new[]
    {
        "name:pymdownx.emoji.emojione", "name:pymdownx.emoji.gemoji", "name:pymdownx.emoji.twemoji",
        "name:pymdownx.emoji.to_alt", "name:pymdownx.emoji.to_png", "name:pymdownx.emoji.to_png_sprite",
        "name:pymdownx.emoji.to_svg", "name:pymdownx.emoji.to_svg_sprite",
        "name:materialx.emoji.twemoji", "name:materialx.emoji.to_svg",
        "name:material.extensions.emoji.twemoji", "name:material.extensions.emoji.to_svg",
        "name:pymdownx.superfences.fence_code_format", "name:pymdownx.superfences.fence_div_format",
        "object/apply:pymdownx.slugs.slugify",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The tag as it is written, as <c>!!python/name:a.b</c>; null for a tag of something else.</summary>
    public static string? Written(string tag) => tag.StartsWith(Python, StringComparison.Ordinal) ? "!!python/" + tag[Python.Length..] : null;

    public static bool IsAllowed(string tag) => Allowed.Contains(tag[Python.Length..]);

    public static bool IsName(string tag) => tag.AsSpan(Python.Length).StartsWith("name:", StringComparison.Ordinal);
}
