using System.Net;
using System.Text;

namespace Idp.TechDocs.Search.Sites;

/// <summary>What HTML says, without its tags. One pass; HTML that is broken is read as far as it goes.</summary>
internal static class HtmlText
{
    public static string Of(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
        {
            return html;
        }

        var text = new StringBuilder(html.Length);
        for (int at = 0; at < html.Length;)
        {
            int open = html.IndexOf('<', at);
            text.Append(html, at, (open < 0 ? html.Length : open) - at);
            int close = open < 0 ? -1 : html.IndexOf('>', open);
            if (close < 0)
            {
                break;
            }

            text.Append(EndsLine(html.AsSpan(open + 1, close - open - 1)) ? "\n" : "");
            at = close + 1;
        }

        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }

    private static bool EndsLine(ReadOnlySpan<char> tag)
        => tag.StartsWith("/p") || tag.StartsWith("/li") || tag.StartsWith("/h") || tag.StartsWith("/pre") || tag.StartsWith("/t") || tag.StartsWith("/d") || tag.StartsWith("br");
}
