using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Extensions.Admonition;

internal sealed class AdmonitionRenderer : HtmlObjectRenderer<AdmonitionBlock>
{
    protected override void Write(HtmlRenderer renderer, AdmonitionBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div").WriteAttributes(obj).WriteLine('>');
        foreach (var child in obj)
        {
            if (child is TitleBlock title)
            {
                renderer.Write("<p class=\"admonition-title\">").WriteLeafInline(title).WriteLine("</p>");
            }
            else if (child is TitleContentBlock content)
            {
                renderer.WriteChildren(content);
            }
            else
            {
                renderer.Render(child);
            }
        }

        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
