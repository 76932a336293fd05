using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Rendering;

/// <summary>Text without a paragraph.</summary>
internal sealed class TextBlockRenderer : HtmlObjectRenderer<TextBlock>
{
    protected override void Write(HtmlRenderer renderer, TextBlock obj)
    {
        renderer.EnsureLine();
        renderer.WriteLeafInline(obj);
    }
}
