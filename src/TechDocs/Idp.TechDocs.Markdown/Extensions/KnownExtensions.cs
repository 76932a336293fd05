using System.Collections.Frozen;

namespace Idp.TechDocs.Markdown.Extensions;

/// <summary>The extensions by their names in Python.</summary>
internal static class KnownExtensions
{
    private const string Prefix = "markdown.extensions.";

    private static readonly FrozenDictionary<string, DialectExtension> All = new Dictionary<string, DialectExtension>(StringComparer.Ordinal)
    {
        ["abbr"] = new Abbreviations.AbbreviationsExtension(),
        ["legacy_em"] = new LegacyEm.LegacyEmExtension(),
        ["legacy_attrs"] = new LegacyAttributes.LegacyAttributesExtension(),
        ["md_in_html"] = new MdInHtml.MdInHtmlExtension(),
        ["mdx_truly_sane_lists"] = new TrulySaneLists.TrulySaneListsExtension(),
        ["nl2br"] = new NewLines.NewLinesExtension(),
        ["pymdownx.arithmatex"] = new Formulas.FormulasExtension(),
        ["pymdownx.betterem"] = new BetterEm.BetterEmExtension(),
        ["pymdownx.caret"] = new Caret.CaretExtension(),
        ["pymdownx.critic"] = new Critic.CriticExtension(),
        ["pymdownx.emoji"] = new Emoji.EmojiExtension(),
        ["pymdownx.escapeall"] = new EscapeAll.EscapeAllExtension(),
        ["pymdownx.keys"] = new Keys.KeysExtension(),
        ["pymdownx.magiclink"] = new MagicLink.MagicLinkExtension(),
        ["pymdownx.mark"] = new Mark.MarkExtension(),
        ["pymdownx.progressbar"] = new ProgressBars.ProgressBarsExtension(),
        ["pymdownx.smartsymbols"] = new SmartSymbols.SmartSymbolsExtension(),
        ["pymdownx.tilde"] = new Tilde.TildeExtension(),
        ["sane_lists"] = new SaneLists.SaneListsExtension(),
        ["smarty"] = new Smarty.SmartyExtension(),
        ["wikilinks"] = new WikiLinks.WikiLinksExtension(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => All.Keys.Order(StringComparer.Ordinal);

    public static DialectExtension? Find(string name)
        => All.GetValueOrDefault(name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name);
}
