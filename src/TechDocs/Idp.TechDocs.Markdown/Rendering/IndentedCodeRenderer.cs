using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Rendering;

/// <summary>Code without highlighting.</summary>
internal sealed class IndentedCodeRenderer : HtmlObjectRenderer<IndentedCode>
{
    protected override void Write(HtmlRenderer renderer, IndentedCode obj)
    {
        renderer.EnsureLine();
        renderer.Write("<pre").WriteAttributes(obj).Write("><code>");
        renderer.WriteEscape(obj.Code).WriteLine();
        renderer.WriteLine("</code></pre>");
    }
}
