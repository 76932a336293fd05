using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Rendering;

/// <summary>Lists without a start, each item as loose as it is itself.</summary>
internal sealed class ListRenderer : HtmlObjectRenderer<ListBlock>
{
    protected override void Write(HtmlRenderer renderer, ListBlock obj)
    {
        string name = obj.IsOrdered ? "ol" : "ul";
        renderer.EnsureLine();
        renderer.Write('<').Write(name).WriteAttributes(obj).WriteLine('>');
        foreach (var item in obj)
        {
            renderer.EnsureLine();
            renderer.Write("<li").WriteAttributes(item).Write('>');
            WriteContent(renderer, (ContainerBlock)item);
            renderer.WriteLine("</li>");
        }

        renderer.Write("</").Write(name).WriteLine('>');
    }

    private static void WriteContent(HtmlRenderer renderer, ContainerBlock item)
    {
        for (int i = 0; i < item.Count; i++)
        {
            if (i == 0 && item[0] is TextBlock text)
            {
                renderer.WriteLeafInline(text);
                continue;
            }

            renderer.Render(item[i]);
        }
    }
}
