using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.DefList;

internal sealed class DefinitionListRenderer : HtmlObjectRenderer<DefinitionListBlock>
{
    protected override void Write(HtmlRenderer renderer, DefinitionListBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<dl").WriteAttributes(obj).WriteLine('>');
        foreach (var child in obj)
        {
            if (child is LeafBlock term)
            {
                renderer.Write("<dt").WriteAttributes(term).Write('>').WriteLeafInline(term).WriteLine("</dt>");
                continue;
            }

            if (child is HtmlElementBlock)
            {
                renderer.Render(child);
                continue;
            }

            renderer.Write("<dd").WriteAttributes(child).Write('>');
            renderer.WriteChildren((ContainerBlock)child);
            renderer.WriteLine("</dd>");
        }

        renderer.WriteLine("</dl>");
    }
}
