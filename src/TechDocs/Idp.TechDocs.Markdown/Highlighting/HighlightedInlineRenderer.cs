using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>Code in the middle of text as <c>pymdownx.inlinehilite</c> writes it: one line, whatever it was.</summary>
/// <param name="elements">What stands around pieces of code.</param>
internal sealed class HighlightedInlineRenderer(TokenElements elements) : HtmlObjectRenderer<HighlightedInline>
{
    protected override void Write(HtmlRenderer renderer, HighlightedInline obj)
    {
        var language = CodeFrame.LanguageOf(obj.Language, obj.Style);
        renderer.Write("<code").WriteAttributes(obj).Write('>');
        if (obj.Style.IsHighlighted)
        {
            var lines = new CodeLines(CodeText.Read(obj.Content, language), elements);
            while (!lines.IsAtEnd)
            {
                lines.Write(renderer, isTrimmed: true);
            }
        }
        else
        {
            CodeLines.WriteEscaped(renderer, obj.Content);
        }

        renderer.Write("</code>");
    }
}
