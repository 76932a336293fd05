using System.Collections.Frozen;

namespace Idp.TechDocs.Markdown.Extensions;

/// <summary>The extensions by their names in Python.</summary>
internal static class KnownExtensions
{
    private const string Prefix = "markdown.extensions.";

    private static readonly FrozenDictionary<string, DialectExtension> All = new Dictionary<string, DialectExtension>(StringComparer.Ordinal)
    {
        ["legacy_em"] = new LegacyEm.LegacyEmExtension(),
        ["md_in_html"] = new MdInHtml.MdInHtmlExtension(),
        ["mdx_truly_sane_lists"] = new TrulySaneLists.TrulySaneListsExtension(),
        ["pymdownx.betterem"] = new BetterEm.BetterEmExtension(),
        ["pymdownx.caret"] = new Caret.CaretExtension(),
        ["pymdownx.magiclink"] = new MagicLink.MagicLinkExtension(),
        ["pymdownx.mark"] = new Mark.MarkExtension(),
        ["pymdownx.smartsymbols"] = new SmartSymbols.SmartSymbolsExtension(),
        ["pymdownx.tilde"] = new Tilde.TildeExtension(),
        ["smarty"] = new Smarty.SmartyExtension(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => All.Keys.Order(StringComparer.Ordinal);

    public static DialectExtension? Find(string name)
        => All.GetValueOrDefault(name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name);
}
