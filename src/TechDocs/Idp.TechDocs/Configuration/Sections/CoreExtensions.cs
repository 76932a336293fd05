using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Idp.TechDocs.Markdown;

namespace Idp.TechDocs.Configuration.Sections;

/// <summary>The extensions of Markdown that a site has: MkDocs' own, those that it lists, and those of <c>techdocs-core</c>.</summary>
internal static class CoreExtensions
{
    private const string Prefix = "markdown.extensions.";
    private const string Extra = "pymdownx.extra";
    private const string BetterEm = "pymdownx.betterem";

    private static readonly ImmutableArray<string> BuiltIn = ["toc", "tables", "fenced_code"];

    // What pymdownx.extra carries: its options are read under pymdownx.extra only.
    private static readonly ImmutableArray<string> Carried =
    [
        BetterEm, "pymdownx.superfences", Prefix + "footnotes", Prefix + "attr_list", Prefix + "def_list",
        Prefix + "tables", Prefix + "abbr", "pymdownx.extrarawhtml", Prefix + "md_in_html",
    ];

    private static readonly ImmutableArray<string> BlockTypes =
        ["new", "settings", "note", "abstract", "info", "tip", "success", "question", "warning", "failure", "danger", "bug", "example", "quote"];

    /// <summary>Puts the extensions together; of one that is listed twice the first place counts and the last options.</summary>
    /// <param name="own">What the site lists.</param>
    /// <param name="hasCore">Whether <c>techdocs-core</c> adds its own.</param>
    /// <param name="usesBlocks">Whether it adds blocks of slashes in place of admonitions, details and tabs.</param>
    public static ImmutableArray<MarkdownExtensionSetting> Combine(IEnumerable<NamedItem> own, bool hasCore, bool usesBlocks)
    {
        var options = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        var order = new List<string>(BuiltIn);
        foreach (var item in own)
        {
            string name = item.Name.StartsWith(Prefix, StringComparison.Ordinal) ? item.Name[Prefix.Length..] : item.Name;
            Append(order, name);
            options[name] = item.Json();
        }

        if (hasCore)
        {
            AddCore(order, options, usesBlocks);
        }

        return [.. order.Select(name => new MarkdownExtensionSetting(name, options.GetValueOrDefault(name) is { Count: > 0 } given ? given : null))];
    }

    private static void AddCore(List<string> order, Dictionary<string, JsonObject> options, bool usesBlocks)
    {
        foreach (var (name, defaults) in Core(usesBlocks))
        {
            foreach (var (key, value) in options.GetValueOrDefault(name) ?? [])
            {
                defaults[key] = value?.DeepClone();
            }

            options[name] = defaults;
            if (name != BetterEm)
            {
                Append(order, name);
            }
        }

        var extra = options[Extra];
        foreach (string name in Carried)
        {
            string known = name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name;
            if (options.GetValueOrDefault(known) is { Count: > 0 } moved)
            {
                extra[name] = moved.DeepClone();
                options[known] = [];
            }
        }

        options["pymdownx.snippets"]["restrict_base_path"] = true;
        order.Remove("codehilite");
    }

    private static IEnumerable<(string Name, JsonObject Defaults)> Core(bool usesBlocks)
    {
        yield return ("toc", new() { ["permalink"] = true });
        if (usesBlocks)
        {
            yield return ("pymdownx.blocks.admonition", new() { ["types"] = new JsonArray([.. BlockTypes.Select(type => (JsonNode)type)]) });
            yield return ("pymdownx.blocks.details", new()
            {
                ["types"] = new JsonArray([.. BlockTypes.Select(type => new JsonObject { ["name"] = $"details-{type}", ["class"] = type })]),
            });
            yield return ("pymdownx.blocks.tab", new() { ["alternate_style"] = true });
        }
        else
        {
            yield return ("admonition", []);
            yield return ("pymdownx.details", []);
            yield return ("pymdownx.tabbed", new() { ["alternate_style"] = true });
        }

        yield return ("pymdownx.caret", []);
        yield return ("pymdownx.critic", []);
        yield return ("pymdownx.emoji", new() { ["emoji_generator"] = "!!python/name:pymdownx.emoji.to_svg" });
        yield return ("pymdownx.inlinehilite", []);
        yield return ("pymdownx.magiclink", []);
        yield return ("pymdownx.mark", []);
        yield return ("pymdownx.smartsymbols", []);
        yield return ("pymdownx.snippets", []);
        yield return ("pymdownx.highlight", new() { ["linenums"] = true, ["pygments_lang_class"] = true });
        yield return (Extra, []);
        yield return (BetterEm, new() { ["smart_enable"] = "all" });
        yield return ("pymdownx.tasklist", new() { ["custom_checkbox"] = true });
        yield return ("pymdownx.tilde", []);
        yield return ("markdown_inline_graphviz", []);
        yield return ("plantuml_markdown", []);
        yield return ("mdx_truly_sane_lists", []);
    }

    private static void Append(List<string> order, string name)
    {
        if (!order.Contains(name))
        {
            order.Add(name);
        }
    }
}
