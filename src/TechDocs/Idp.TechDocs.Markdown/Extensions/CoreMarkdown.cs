using Idp.TechDocs.Markdown.Blocks.Lists;
using Idp.TechDocs.Markdown.Blocks.Rules;
using Idp.TechDocs.Markdown.Html;
using Idp.TechDocs.Markdown.Inlines.Emphasis;
using Idp.TechDocs.Markdown.Inlines.Links;
using Idp.TechDocs.Markdown.Inlines.Rules;
using Idp.TechDocs.Markdown.Rendering;

namespace Idp.TechDocs.Markdown.Extensions;

/// <summary>Markdown as Python-Markdown reads it without any extension.</summary>
internal sealed class CoreMarkdown : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.Preprocessors.Add("html_block", 20, new HtmlBlockPreprocessor(readsMarkdown: false));

        var blocks = dialect.BlockRules;
        blocks.Add("empty", 100, new EmptyRule());
        blocks.Add("indent", 90, new ListContentRule(ListStyle.Plain));
        blocks.Add("code", 80, new IndentedCodeRule());
        blocks.Add("hashheader", 70, new HashHeadingRule());
        blocks.Add("setextheader", 60, new SetextHeadingRule());
        blocks.Add("hr", 50, new ThematicBreakRule());
        blocks.Add("olist", 40, new ListRule(isOrdered: true, ListStyle.Plain));
        blocks.Add("ulist", 30, new ListRule(isOrdered: false, ListStyle.Plain));
        blocks.Add("quote", 20, new QuoteRule());
        blocks.Add("reference", 15, new ReferenceRule());
        blocks.Add("paragraph", 10, new ParagraphRule());

        var inlines = dialect.InlineRules;
        inlines.Add("backtick", 190, new CodeSpanRule());
        inlines.Add("reference", 170, new ReferenceLinkRule(isImage: false, isShort: false));
        inlines.Add("link", 160, new LinkRule(isImage: false));
        inlines.Add("image_link", 150, new LinkRule(isImage: true));
        inlines.Add("image_reference", 140, new ReferenceLinkRule(isImage: true, isShort: false));
        inlines.Add("short_reference", 130, new ReferenceLinkRule(isImage: false, isShort: true));
        inlines.Add("short_image_ref", 125, new ReferenceLinkRule(isImage: true, isShort: true));
        inlines.Add("autolink", 120, new AutolinkRule(isMail: false));
        inlines.Add("automail", 110, new AutolinkRule(isMail: true));
        inlines.Add("linebreak", 100, new LineBreakRule());
        inlines.Add("html", 90, new RawHtmlRule());
        inlines.Add("entity", 80, new EntityRule());
        inlines.Add("not_strong", 70, new LoneSignRule());
        inlines.Add("em_strong", 60, new EmphasisRule(PlainEmphasisSigns.Asterisk));
        inlines.Add("em_strong2", 50, new EmphasisRule(PlainEmphasisSigns.Underscore));

        dialect.Passes.Add("raw_html", -10, new RawHtmlPass());

        var renderers = dialect.Renderers;
        renderers.Add("text", 0, new TextBlockRenderer());
        renderers.Add("paragraph", 0, new ParagraphRenderer());
        renderers.Add("list", 0, new ListRenderer());
        renderers.Add("link", 0, new LinkRenderer());
        renderers.Add("element", 0, new ElementInlineRenderer());
        renderers.Add("embedded", 0, new EmbeddedBlockRenderer());
        renderers.Add("indented", 0, new IndentedCodeRenderer());
        renderers.Add("break", 0, new LineBreakRenderer());
        renderers.Add("html", 0, new RawHtmlRenderer());
        renderers.Add("htmlelement", 0, new HtmlElementRenderer());
        renderers.Add("markdownelement", 0, new MarkdownElementRenderer());
    }
}
