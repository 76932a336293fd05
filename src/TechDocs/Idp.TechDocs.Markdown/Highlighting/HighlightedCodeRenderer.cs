using Idp.TechDocs.Markdown.Rendering;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>Code as <c>pymdownx.highlight</c> writes it with Pygments: with the numbers of lines, a title, and lines that stand out.</summary>
/// <param name="elements">What stands around pieces of code.</param>
internal sealed class HighlightedCodeRenderer(TokenElements elements) : HtmlObjectRenderer<HighlightedCode>
{
    protected override void Write(HtmlRenderer renderer, HighlightedCode obj)
    {
        renderer.EnsureLine();
        if (obj.Style.IsHighlighted)
        {
            WriteHighlighted(renderer, obj, CodeFrame.Of(obj, elements));
        }
        else
        {
            PlainCode.Write(renderer, obj);
        }
    }

    private static void WriteHighlighted(HtmlRenderer renderer, HighlightedCode block, CodeFrame frame)
    {
        renderer.Write("<div");
        WriteAttribute(renderer, "id", block.Layout.Id);
        renderer.Write(" class=\"");
        foreach (string name in frame.Classes)
        {
            AttributeText.Write(renderer, name);
            renderer.Write(' ');
        }

        AttributeText.Write(renderer, frame.CssClass.Trim());
        renderer.Write('"');
        foreach (var (name, value) in block.Layout.Attributes)
        {
            if (name.StartsWith("data-", StringComparison.Ordinal))
            {
                WriteAttribute(renderer, name, value);
            }
        }

        renderer.Write('>');
        if (frame.Numbers == LineNumberStyle.Table)
        {
            new CodeTable(frame).Write(renderer);
        }
        else
        {
            if (frame.Title.Length > 0)
            {
                renderer.Write("<span class=\"filename\">").Write(frame.Title).Write("</span>");
            }

            frame.WritePre(renderer);
        }

        renderer.WriteLine("</div>");
    }

    private static void WriteAttribute(HtmlRenderer renderer, string name, string value)
    {
        if (value.Length > 0 || name != "id")
        {
            renderer.Write(' ').Write(name).Write("=\"");
            AttributeText.Write(renderer, value);
            renderer.Write('"');
        }
    }
}
