using System.Net;
using System.Text;

namespace Idp.TechDocs.Markdown.Tests;

/// <summary>A tag or a text.</summary>
/// <param name="Name">The name of the tag; empty for text and comments.</param>
/// <param name="Tag">The tag in one form; null for text.</param>
/// <param name="Text">The text.</param>
internal readonly record struct HtmlPiece(string Name, string? Tag, string Text)
{
    public static IEnumerable<HtmlPiece> Split(string html)
    {
        int at = 0;
        while (at < html.Length)
        {
            int open = TagAt(html, at);
            if (open > at)
            {
                yield return new HtmlPiece("", null, html[at..open]);
            }

            if (open == html.Length)
            {
                break;
            }

            bool isComment = html.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal);
            at = isComment ? html.IndexOf("-->", open, StringComparison.Ordinal) is var end and >= 0 ? end + 3 : html.Length : EndOfTag(html, open);
            yield return isComment ? new HtmlPiece("", html[open..at], "") : Tagged(html[open..at]);
        }
    }

    private static int TagAt(string html, int from)
    {
        for (int at = html.IndexOf('<', from); at >= 0; at = html.IndexOf('<', at + 1))
        {
            if (at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?'))
            {
                return at;
            }
        }

        return html.Length;
    }

    private static int EndOfTag(string html, int open)
    {
        char quote = '\0';
        for (int at = open; at < html.Length; at++)
        {
            char c = html[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return at + 1;
            }
            else
            {
                quote = c is '"' or '\'' && html[at - 1] == '=' ? c : quote;
            }
        }

        return html.Length;
    }

    private static HtmlPiece Tagged(string tag)
    {
        string inner = tag.TrimStart('<').TrimEnd('>').TrimEnd('/').Trim();
        int stop = inner.AsSpan().IndexOfAny(" \t\r\n");
        string name = (stop < 0 ? inner : inner[..stop]).ToLowerInvariant();
        var normal = new StringBuilder("<").Append(name);
        foreach (string attribute in AttributesIn(stop < 0 ? "" : inner[stop..]).Order(StringComparer.Ordinal))
        {
            normal.Append(' ').Append(attribute);
        }

        return new HtmlPiece(name.TrimStart('/'), normal.Append('>').ToString(), "");
    }

    private static IEnumerable<string> AttributesIn(string text)
    {
        int at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at == text.Length)
            {
                yield break;
            }

            int start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '=')
            {
                at++;
            }

            string name = text[start..at].ToLowerInvariant(), value = "";
            if (at < text.Length && text[at] == '=')
            {
                char quote = at + 1 < text.Length && text[at + 1] is '"' or '\'' ? text[at + 1] : ' ';
                int first = quote == ' ' ? at + 1 : at + 2;
                int end = text.IndexOf(quote, first) is var found and >= 0 ? found : text.Length;
                value = WebUtility.HtmlDecode(text[first..end]);
                at = Math.Min(end + 1, text.Length);
            }

            yield return $"{name}=\"{(name == "class" ? string.Join(' ', value.Split(' ').Order(StringComparer.Ordinal)) : value)}\"";
        }
    }
}
