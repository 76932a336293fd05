using System.Globalization;
using Idp.TechDocs.Markdown.Rendering;
using Markdig.Renderers;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>Code with the numbers of its lines in a column beside it.</summary>
internal readonly struct CodeTable(CodeFrame frame)
{
    public void Write(HtmlRenderer renderer)
    {
        renderer.Write("<table class=\"");
        AttributeText.Write(renderer, frame.CssClass);
        renderer.Write("table\">");
        if (frame.Title.Length > 0)
        {
            renderer.Write("<tr><th colspan=\"2\" class=\"filename\"><span class=\"filename\">").Write(frame.Title).Write("</span></th></tr>");
        }

        renderer.Write("<tr><td class=\"linenos\"><div class=\"linenodiv\"><pre>").Write(frame.KeepsFirstLines ? "<span></span>" : "");
        for (int number = frame.FirstLine; number < frame.FirstLine + frame.LineCount; number++)
        {
            renderer.Write(number == frame.FirstLine ? "" : "\n");
            string opening = frame.IsSpecial(number) ? frame.Elements.SpecialNumber : frame.Elements.Number;
            renderer.Write(opening);
            WriteNumber(renderer, number);
            renderer.Write(TokenElements.ClosingOf(opening));
        }

        renderer.Write("</pre></div></td><td class=\"code\"><div>");
        frame.WritePre(renderer);
        renderer.Write("</div></td></tr></table>");
    }

    private void WriteNumber(HtmlRenderer renderer, int number)
    {
        if (frame.LinksLineNumbers && frame.IsNumbered(number))
        {
            renderer.Write("<a href=\"#").Write(frame.LinePrefix).Write('-').Write(number.ToString(CultureInfo.InvariantCulture)).Write("\">")
                .Write(frame.NumberText(number)).Write("</a>");
        }
        else
        {
            renderer.Write(frame.NumberText(number));
        }
    }
}
