using System.Collections.Frozen;

namespace Idp.TechDocs.Markdown.Extensions;

/// <summary>The extensions by their names in Python.</summary>
internal static class KnownExtensions
{
    private const string Prefix = "markdown.extensions.";

    private static readonly FrozenDictionary<string, DialectExtension> All = new Dictionary<string, DialectExtension>(StringComparer.Ordinal)
    {
        ["admonition"] = new Admonition.AdmonitionExtension(),
        ["attr_list"] = new AttrList.AttrListExtension(),
        ["codehilite"] = new CodeHilite.CodeHiliteExtension(),
        ["def_list"] = new DefList.DefListExtension(),
        ["extra"] = new Extra.ExtraExtension("fenced_code", "footnotes", "attr_list", "def_list", "tables", "abbr", "md_in_html"),
        ["fenced_code"] = new FencedCode.FencedCodeExtension(),
        ["footnotes"] = new Footnotes.FootnotesExtension(),
        ["gh-admonitions"] = new GitHubAlerts.GitHubAlertsExtension(),
        ["idp.lists"] = new Lists.ListsExtension(),
        ["legacy_em"] = new LegacyEm.LegacyEmExtension(),
        ["markdown_inline_graphviz"] = new Graphviz.GraphvizExtension(),
        ["md_in_html"] = new MdInHtml.MdInHtmlExtension(),
        ["mdx_truly_sane_lists"] = new TrulySaneLists.TrulySaneListsExtension(),
        ["plantuml_markdown"] = new PlantUml.PlantUmlExtension(),
        ["pymdownx.betterem"] = new BetterEm.BetterEmExtension(),
        ["pymdownx.blocks.admonition"] = SlashBlocks.SlashBlocksExtension.Admonition,
        ["pymdownx.blocks.definition"] = SlashBlocks.SlashBlocksExtension.Definition,
        ["pymdownx.blocks.details"] = SlashBlocks.SlashBlocksExtension.Details,
        ["pymdownx.blocks.html"] = SlashBlocks.SlashBlocksExtension.Html,
        ["pymdownx.blocks.tab"] = SlashBlocks.SlashBlocksExtension.Tab,
        ["pymdownx.caret"] = new Caret.CaretExtension(),
        ["pymdownx.details"] = new Details.DetailsExtension(),
        ["pymdownx.extra"] = new Extra.ExtraExtension(
            "pymdownx.betterem", "pymdownx.superfences", "footnotes", "attr_list", "def_list", "tables", "abbr", "md_in_html"),
        ["pymdownx.highlight"] = new Highlight.HighlightExtension(),
        ["pymdownx.inlinehilite"] = new InlineHilite.InlineHiliteExtension(),
        ["pymdownx.mark"] = new Mark.MarkExtension(),
        ["pymdownx.snippets"] = new Snippets.SnippetsExtension(),
        ["pymdownx.superfences"] = new SuperFences.SuperFencesExtension(),
        ["pymdownx.tabbed"] = new Tabbed.TabbedExtension(),
        ["pymdownx.tasklist"] = new TaskList.TaskListExtension(),
        ["pymdownx.tilde"] = new Tilde.TildeExtension(),
        ["toc"] = new Toc.TocExtension(),
        ["tables"] = new Tables.TablesExtension(),
        ["pymdownx.magiclink"] = new MagicLink.MagicLinkExtension(),
        ["pymdownx.smartsymbols"] = new SmartSymbols.SmartSymbolsExtension(),
        ["abbr"] = new Abbreviations.AbbreviationsExtension(),
        ["legacy_attrs"] = new LegacyAttributes.LegacyAttributesExtension(),
        ["nl2br"] = new NewLines.NewLinesExtension(),
        ["pymdownx.arithmatex"] = new Formulas.FormulasExtension(),
        ["pymdownx.critic"] = new Critic.CriticExtension(),
        ["pymdownx.emoji"] = new Emoji.EmojiExtension(),
        ["pymdownx.escapeall"] = new EscapeAll.EscapeAllExtension(),
        ["pymdownx.keys"] = new Keys.KeysExtension(),
        ["pymdownx.progressbar"] = new ProgressBars.ProgressBarsExtension(),
        ["sane_lists"] = new SaneLists.SaneListsExtension(),
        ["smarty"] = new Smarty.SmartyExtension(),
        ["wikilinks"] = new WikiLinks.WikiLinksExtension(),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => All.Keys.Order(StringComparer.Ordinal);

    public static DialectExtension? Find(string name)
        => All.GetValueOrDefault(name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name);
}
