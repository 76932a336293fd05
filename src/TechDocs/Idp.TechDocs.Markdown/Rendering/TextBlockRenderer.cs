using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Rendering;

/// <summary>Text without a paragraph.</summary>
internal sealed class TextBlockRenderer : HtmlObjectRenderer<TextBlock>
{
    protected override void Write(HtmlRenderer renderer, TextBlock obj)
    {
        if (obj.Parent is not HtmlElementBlock)
        {
            // In an element that stands in text a line would be a space.
            renderer.EnsureLine();
        }

        renderer.WriteLeafInline(obj);
    }
}
