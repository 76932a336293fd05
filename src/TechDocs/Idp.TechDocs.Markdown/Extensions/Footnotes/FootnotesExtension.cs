namespace Idp.TechDocs.Markdown.Extensions.Footnotes;

/// <summary><c>footnotes</c>.</summary>
internal sealed class FootnotesExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        var footnotes = new FootnoteOptions(
            options.Text("PLACE_MARKER", "///Footnotes Go Here///"),
            options.Text("BACKLINK_TEXT", "&#8617;"),
            options.Text("SUPERSCRIPT_TEXT", "{}"),
            options.Text("BACKLINK_TITLE", "Jump back to footnote %d in the text"),
            options.Text("SEPARATOR", ":"));
        dialect.BlockRules.Add("footnote", 17, new FootnoteRule());
        dialect.InlineRules.Add("footnote", 175, new FootnoteMarkRule(footnotes));
        dialect.BlockPasses.Add("footnote", 50, new FootnotesPass(footnotes));
        dialect.Passes.Add("footnote-duplicate", 15, new BacklinksPass(footnotes));
        dialect.Renderers.Add("footnotes", 0, new FootnotesRenderer());
    }
}
