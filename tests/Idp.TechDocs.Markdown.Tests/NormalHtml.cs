using System.Collections.Frozen;
using System.Net;
using System.Text;

namespace Idp.TechDocs.Markdown.Tests;

/// <summary>HTML so that what means the same is the same: one tag or text to a line, attributes sorted, entities as characters, no white space beside blocks.</summary>
internal static class NormalHtml
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "p", "ul", "ol", "li", "dl", "dt", "dd", "div", "table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption", "pre", "blockquote", "hr", "br", "h1", "h2", "h3", "h4",
        "h5", "h6", "details", "summary", "section", "article", "aside", "nav", "header", "footer", "figure", "figcaption", "label", "input", "form", "fieldset", "legend", "main");

    private static readonly FrozenSet<string> Verbatim = FrozenSet.Create(StringComparer.Ordinal, "pre", "textarea", "script", "style");

    public static string Of(string html)
    {
        var pieces = new List<HtmlPiece>(HtmlPiece.Split(html));
        var normal = new StringBuilder();
        int verbatim = 0;
        for (int i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Tag is { } tag)
            {
                verbatim += !Verbatim.Contains(piece.Name) ? 0 : tag.StartsWith("</", StringComparison.Ordinal) ? -1 : 1;
                normal.AppendLine(tag);
                continue;
            }

            string text = WebUtility.HtmlDecode(piece.Text);
            if (verbatim <= 0)
            {
                text = string.Join(' ', text.Split([' ', '\t', '\r', '\n', '\f']).Where((word, at) => word.Length > 0 || at == 0)) + (text.Length > 0 && " \t\r\n\f".Contains(text[^1]) ? " " : "");
                text = i == 0 || Blocks.Contains(pieces[i - 1].Name) ? text.TrimStart(' ') : text;
                text = i == pieces.Count - 1 || Blocks.Contains(pieces[i + 1].Name) ? text.TrimEnd(' ') : text;
            }

            if (text.Length > 0)
            {
                normal.Append('"').Append(text).AppendLine("\"");
            }
        }

        return normal.ToString().ReplaceLineEndings("\n");
    }
}
