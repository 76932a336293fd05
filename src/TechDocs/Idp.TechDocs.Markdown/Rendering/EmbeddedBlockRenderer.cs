using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Rendering;

/// <summary>Blocks in the middle of text.</summary>
internal sealed class EmbeddedBlockRenderer : HtmlObjectRenderer<EmbeddedBlock>
{
    protected override void Write(HtmlRenderer renderer, EmbeddedBlock obj) => renderer.Render(obj.Block);
}
