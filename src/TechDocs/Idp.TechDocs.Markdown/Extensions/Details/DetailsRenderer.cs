using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Extensions.Details;

internal sealed class DetailsRenderer : HtmlObjectRenderer<DetailsBlock>
{
    protected override void Write(HtmlRenderer renderer, DetailsBlock obj)
    {
        renderer.EnsureLine();
        renderer.Write("<details").WriteAttributes(obj).Write(obj.IsUnfolded ? " open=\"open\">" : ">");
        foreach (var child in obj)
        {
            if (child is TitleBlock title)
            {
                renderer.Write("<summary>").WriteLeafInline(title).WriteLine("</summary>");
            }
            else
            {
                renderer.Render(child);
            }
        }

        renderer.EnsureLine();
        renderer.WriteLine("</details>");
    }
}
