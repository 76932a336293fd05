using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Rendering;

/// <summary>HTML as it is.</summary>
internal sealed class RawHtmlRenderer : HtmlObjectRenderer<RawHtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, RawHtmlBlock obj) => renderer.Write(obj.Html);
}
