using Idp.TechDocs.Markdown.Html;

namespace Idp.TechDocs.Markdown.Extensions.MdInHtml;

/// <summary><c>md_in_html</c>: Markdown in elements with the attribute <c>markdown</c>.</summary>
internal sealed class MdInHtmlExtension : DialectExtension
{
    public override void Register(DialectBuilder dialect, ExtensionOptions options)
    {
        dialect.Preprocessors.Add("html_block", 20, new HtmlBlockPreprocessor(readsMarkdown: true));
        dialect.BlockRules.Add("markdown_block", 105, new MarkdownElementRule());
    }
}
