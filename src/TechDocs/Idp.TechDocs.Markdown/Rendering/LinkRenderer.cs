using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Rendering;

/// <summary>Links and images, their addresses as they are.</summary>
internal sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (obj.IsImage)
        {
            renderer.Write("<img alt=\"");
            AttributeText.Write(renderer, obj.FirstChild is LiteralInline alternative ? alternative.Content.AsSpan() : default);
            renderer.Write("\" src=\"");
        }
        else
        {
            renderer.Write("<a href=\"");
        }

        AttributeText.Write(renderer, obj.Url);
        renderer.Write('"');
        if (!string.IsNullOrEmpty(obj.Title))
        {
            renderer.Write(" title=\"");
            AttributeText.Write(renderer, obj.Title);
            renderer.Write('"');
        }

        renderer.WriteAttributes(obj);
        if (obj.IsImage)
        {
            renderer.Write(" />");
            return;
        }

        renderer.Write('>');
        renderer.WriteChildren(obj);
        renderer.Write("</a>");
    }
}
