using Idp.TechDocs.Markdown.Highlighting;

namespace Idp.TechDocs.Markdown.Extensions.InlineHilite;

/// <summary><c>pymdownx.inlinehilite</c>: code between backticks that names its language, as <c>#!py x</c> or <c>:::py x</c>.</summary>
internal sealed class InlineHiliteExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.InlineRules.Add(
            "backtick", 190, new InlineCodeRule(dialect.Code, options.Text("css_class", ""), options.Flag("style_plain_text", false)));
        dialect.Renderers.Add("highlightedinline", 0, new HighlightedInlineRenderer(dialect.CodeElements));
    }
}
