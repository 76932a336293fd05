using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Rendering;

/// <summary>Line breaks, also where nothing follows.</summary>
internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline obj) => renderer.WriteLine("<br />");
}
