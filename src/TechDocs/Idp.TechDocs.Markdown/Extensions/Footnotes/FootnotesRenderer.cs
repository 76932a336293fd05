using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Footnotes;

internal sealed class FootnotesRenderer : HtmlObjectRenderer<FootnotesBlock>
{
    protected override void Write(HtmlRenderer renderer, FootnotesBlock obj)
    {
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"footnote\">").WriteLine("<hr />").WriteLine("<ol>");
        foreach (var footnote in obj)
        {
            renderer.Write("<li").WriteAttributes(footnote).WriteLine('>');
            renderer.WriteChildren((ContainerBlock)footnote);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</div>");
    }
}
