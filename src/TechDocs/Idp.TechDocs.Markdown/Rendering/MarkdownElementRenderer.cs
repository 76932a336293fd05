using Idp.TechDocs.Markdown.Html;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Rendering;

/// <summary>Elements whose Markdown nobody read, because they stood where no block may.</summary>
internal sealed class MarkdownElementRenderer : HtmlObjectRenderer<MarkdownElement>
{
    protected override void Write(HtmlRenderer renderer, MarkdownElement obj)
    {
        renderer.Write('<').Write(obj.Tag.Name);
        foreach (var (name, value) in obj.Tag.Attributes.Where(attribute => attribute.Key != "markdown"))
        {
            renderer.Write(' ').Write(name).Write("=\"");
            AttributeText.Write(renderer, value);
            renderer.Write('"');
        }

        renderer.Write(" markdown=\"").Write(obj.Content switch
        {
            HtmlContent.Blocks => "block",
            HtmlContent.Span => "span",
            _ => "off",
        }).Write("\">");
        foreach (object part in obj.Parts)
        {
            if (part is MarkdownElement inner)
            {
                Write(renderer, inner);
            }
            else
            {
                renderer.WriteEscape(new TextChunk([.. ((LineWriter)part).ToLines()]).ToString());
            }
        }

        renderer.Write("</").Write(obj.Tag.Name).Write('>');
    }
}
