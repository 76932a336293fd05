using Idp.TechDocs.Markdown.Rendering;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Extensions.Toc;

internal sealed class TocRenderer(TocOptions options) : HtmlObjectRenderer<TocBlock>
{
    protected override void Write(HtmlRenderer renderer, TocBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"").Write(options.TocClass).WriteLine("\">");
        if (options.Title.Length > 0)
        {
            renderer.Write("<span class=\"toctitle\">").WriteEscape(options.Title).WriteLine("</span>");
        }

        WriteList(renderer, obj.Headings);
        renderer.WriteLine("</div>");
    }

    private static void WriteList(HtmlRenderer renderer, List<HeadingTree> headings)
    {
        renderer.WriteLine("<ul>");
        foreach (var (heading, children) in headings)
        {
            renderer.Write("<li><a href=\"#");
            AttributeText.Write(renderer, heading.Id);
            renderer.Write("\">").Write(heading.Title).Write("</a>");
            if (children.Count > 0)
            {
                renderer.WriteLine();
                WriteList(renderer, children);
            }

            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ul>");
    }
}
