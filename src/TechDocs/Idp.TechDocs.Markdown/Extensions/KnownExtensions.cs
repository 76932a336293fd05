using System.Collections.Frozen;

namespace Idp.TechDocs.Markdown.Extensions;

/// <summary>The extensions by their names in Python.</summary>
internal static class KnownExtensions
{
    private const string Prefix = "markdown.extensions.";

    private static readonly FrozenDictionary<string, DialectExtension> All = new Dictionary<string, DialectExtension>(StringComparer.Ordinal)
    {
        ["md_in_html"] = new MdInHtml.MdInHtmlExtension(),
        ["mdx_truly_sane_lists"] = new TrulySaneLists.TrulySaneListsExtension(),
        ["pymdownx.betterem"] = new BetterEm.BetterEmExtension(),
        ["pymdownx.caret"] = new Caret.CaretExtension(),
        ["pymdownx.highlight"] = new Highlight.HighlightExtension(),
        ["pymdownx.mark"] = new Mark.MarkExtension(),
        ["pymdownx.superfences"] = new SuperFences.SuperFencesExtension(),
        ["pymdownx.tilde"] = new Tilde.TildeExtension(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => All.Keys.Order(StringComparer.Ordinal);

    public static DialectExtension? Find(string name)
        => All.GetValueOrDefault(name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name);
}
