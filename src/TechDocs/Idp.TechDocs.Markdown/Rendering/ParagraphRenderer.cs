using Idp.TechDocs.Markdown.Html;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Rendering;

/// <summary>Paragraphs; one that is nothing but a block of HTML is that block.</summary>
internal sealed class ParagraphRenderer : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        // Right behind bare text no line ends: that would be a space between two words.
        if (obj.Parent is not [TextBlock, var second, ..] || second != obj)
        {
            renderer.EnsureLine();
        }

        if (IsBlock(obj.Inline?.FirstChild) && obj.TryGetAttributes() is null)
        {
            renderer.WriteLeafInline(obj);
            renderer.EnsureLine();
            return;
        }

        renderer.Write("<p").WriteAttributes(obj).Write('>');
        renderer.WriteLeafInline(obj);
        renderer.WriteLine("</p>");
    }

    private static bool IsBlock(Inline? only) => only is { NextSibling: null } && only switch
    {
        EmbeddedBlock => true,
        HtmlInline html => HtmlBlockNames.IsBlockTag(html.Tag),
        _ => false,
    };
}
