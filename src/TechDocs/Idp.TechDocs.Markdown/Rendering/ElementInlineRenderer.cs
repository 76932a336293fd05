using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Rendering;

/// <summary>Elements by their names.</summary>
internal sealed class ElementInlineRenderer : HtmlObjectRenderer<ElementInline>
{
    protected override void Write(HtmlRenderer renderer, ElementInline obj)
    {
        renderer.Write('<').Write(obj.Name).WriteAttributes(obj).Write('>');
        renderer.WriteChildren(obj);
        renderer.Write("</").Write(obj.Name).Write('>');
    }
}
