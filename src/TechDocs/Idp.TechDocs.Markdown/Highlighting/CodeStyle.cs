using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>How code is written as HTML: the options of <c>pymdownx.highlight</c>. Immutable.</summary>
internal sealed record CodeStyle
{
    public static readonly CodeStyle Default = new();

    /// <summary>Whether code is taken apart here; else it is left to a script in the browser.</summary>
    public bool IsHighlighted { get; init; } = true;

    public string CssClass { get; init; } = "highlight";

    /// <summary>Whether lines have numbers; null when only blocks that ask for it have them.</summary>
    public bool? HasLineNumbers { get; init; }

    public LineNumberStyle LineNumbers { get; init; }

    /// <summary>Every so many lines the number is a special one; -1 for none.</summary>
    public int SpecialLines { get; init; } = -1;

    public string LanguagePrefix { get; init; } = "language-";

    /// <summary>Whether the language is a class of the outer element.</summary>
    public bool HasLanguageClass { get; init; }

    /// <summary>Whether attributes go to <c>pre</c> instead of <c>code</c>, where code is not taken apart.</summary>
    public bool HasAttributesOnPre { get; init; }

    /// <summary>Whether code without a title has its language for one.</summary>
    public bool IsTitled { get; init; }

    /// <summary>Other titles for languages.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; init; } = new Dictionary<string, string>();

    /// <summary>Other names of languages.</summary>
    public IReadOnlyDictionary<string, string> Languages { get; init; } = new Dictionary<string, string>();

    /// <summary>What the ids of lines begin with; empty for no ids.</summary>
    public string LineSpans { get; init; } = "";

    /// <summary>What the names of anchors in front of lines begin with; empty for none.</summary>
    public string LineAnchors { get; init; } = "";

    /// <summary>Whether numbers are links to their lines.</summary>
    public bool LinksLineNumbers { get; init; }

    /// <summary>Whether the column of numbers begins with an empty element, so that browsers keep empty lines in front; Pygments by itself has none.</summary>
    public bool KeepsFirstLines { get; init; } = true;

    public static CodeStyle From(ExtensionOptions options)
    {
        bool links = options.Flag("anchor_linenums", false);
        string anchors = options.Text("line_anchors", "");
        return new CodeStyle
        {
            IsHighlighted = options.Flag("use_pygments", true),
            CssClass = options.Text("css_class", "highlight"),
            HasLineNumbers = options["linenums"]?.GetValueKind() is null or JsonValueKind.Null ? null : options.Flag("linenums", false),
            LineNumbers = options.Text("linenums_style", "table") switch
            {
                "inline" => LineNumberStyle.Inline,
                "pymdownx-inline" => LineNumberStyle.Attribute,
                _ => LineNumberStyle.Table,
            },
            SpecialLines = options.Number("linenums_special", -1),
            LanguagePrefix = options.Text("language_prefix", "language-"),
            HasLanguageClass = options.Flag("pygments_lang_class", false),
            HasAttributesOnPre = options.Flag("code_attr_on_pre", false),
            IsTitled = options.Flag("auto_title", false),
            Titles = TextsOf(options["auto_title_map"]),
            Languages = LanguagesOf(options.Items("extend_pygments_lang")),
            LineSpans = options.Text("line_spans", ""),
            LineAnchors = links && anchors.Length == 0 ? "__codelineno" : anchors,
            LinksLineNumbers = links,
        };
    }

    private static Dictionary<string, string> TextsOf(JsonNode? node)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in node as JsonObject ?? [])
        {
            texts[name] = TextOf(value) ?? "";
        }

        return texts;
    }

    private static Dictionary<string, string> LanguagesOf(IReadOnlyList<JsonNode?> items)
    {
        var languages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item is JsonObject language && TextOf(language["name"]) is { } name && TextOf(language["lang"]) is { } known)
            {
                languages.TryAdd(name.ToLowerInvariant(), known);
            }
        }

        return languages;
    }

    private static string? TextOf(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
