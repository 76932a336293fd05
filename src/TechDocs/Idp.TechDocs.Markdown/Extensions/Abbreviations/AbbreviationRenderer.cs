using Idp.TechDocs.Markdown.Rendering;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Extensions.Abbreviations;

/// <summary>Abbreviations with their titles.</summary>
internal sealed class AbbreviationRenderer : HtmlObjectRenderer<AbbreviationInline>
{
    protected override void Write(HtmlRenderer renderer, AbbreviationInline obj)
    {
        renderer.Write("<abbr title=\"");
        AttributeText.Write(renderer, obj.Title);
        renderer.Write('"').WriteAttributes(obj).Write('>');
        renderer.WriteEscape(obj.Label).Write("</abbr>");
    }
}
