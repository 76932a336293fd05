using Idp.TechDocs.Markdown.Fences;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Diagrams;

/// <summary>Diagrams as drawn, or as text for a script.</summary>
internal sealed class DiagramBlockRenderer(IDiagramRenderer? drawing) : HtmlObjectRenderer<DiagramBlock>
{
    protected override void Write(HtmlRenderer renderer, DiagramBlock obj)
    {
        renderer.EnsureLine();
        if (drawing?.Render(obj) is { } html)
        {
            renderer.WriteLine(html);
        }
        else
        {
            FormattedFenceRenderer.Write(renderer, obj.Layout, obj.IsDiv, obj.Source);
        }
    }
}
