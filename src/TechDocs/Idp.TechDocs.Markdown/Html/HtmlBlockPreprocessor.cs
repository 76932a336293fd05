using Idp.TechDocs.Markdown.Preprocessing;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Html;

/// <summary>Takes blocks of HTML out before Markdown is read.</summary>
/// <param name="readsMarkdown">Whether elements with the attribute <c>markdown</c> hold Markdown.</param>
internal sealed class HtmlBlockPreprocessor(bool readsMarkdown) : Preprocessor
{
    public override List<TextLine> Run(List<TextLine> lines, PageReading page) => HtmlExtraction.Run(lines, page, readsMarkdown);
}
