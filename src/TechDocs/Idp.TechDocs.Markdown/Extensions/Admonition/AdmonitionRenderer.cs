using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Extensions.Admonition;

internal sealed class AdmonitionRenderer : HtmlObjectRenderer<AdmonitionBlock>
{
    private static readonly TitleContentBlock NoContent = new();

    protected override void Write(HtmlRenderer renderer, AdmonitionBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div").WriteAttributes(obj).WriteLine('>');
        foreach (var child in obj)
        {
            if (child is TitleBlock title)
            {
                renderer.Write("<p class=\"admonition-title\">").WriteLeafInline(title);
                renderer.WriteChildren(obj.Count > 1 && obj[1] is TitleContentBlock content ? content : NoContent);
                renderer.WriteLine("</p>");
            }
            else if (child is not TitleContentBlock)
            {
                renderer.Render(child);
            }
        }

        renderer.EnsureLine();
        renderer.WriteLine("</div>");
    }
}
