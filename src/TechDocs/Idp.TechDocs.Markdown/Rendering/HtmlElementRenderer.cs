using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Rendering;

/// <summary>Elements of HTML with what Markdown made of their content.</summary>
internal sealed class HtmlElementRenderer : HtmlObjectRenderer<HtmlElementBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlElementBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write('<').Write(obj.Name).WriteAttributes(obj).Write('>');
        renderer.WriteChildren(obj);
        renderer.Write("</").Write(obj.Name).WriteLine('>');
    }
}
