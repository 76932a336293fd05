using System.Net;

namespace Idp.TechDocs.Outputs;

/// <summary>Finds the headings and anchors of an article, and takes its tags off for the search. One pass; HTML that is broken is read as far as it goes.</summary>
internal readonly ref struct ArticleScan
{
    private readonly SearchEntries _search;
    private readonly HashSet<string> _anchors;

    private ArticleScan(SearchEntries search, HashSet<string> anchors) => (_search, _anchors) = (search, anchors);

    /// <param name="html">The article.</param>
    /// <param name="search">Takes its texts.</param>
    public static ArticleParts Run(ReadOnlySpan<char> html, SearchEntries search)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        bool hasHeading = new ArticleScan(search, anchors).Read(html);
        search.End();
        return new ArticleParts(anchors, hasHeading);
    }

    private bool Read(ReadOnlySpan<char> html)
    {
        bool hasHeading = false;
        while (!html.IsEmpty)
        {
            int open = html.IndexOf('<');
            _search.Add(open < 0 ? html : html[..open]);
            if (open < 0)
            {
                break;
            }

            int close = EndOfTag(html, open);
            var tag = html[open..close];
            html = html[close..];
            if (ContentToSkip(tag) is { } closing)
            {
                html = Behind(html, closing);
            }
            else
            {
                hasHeading |= Tag(tag);
            }
        }

        return hasHeading;
    }

    // What is no text of the page: scripts, styles, links to headings, numbers of lines.
    private static string? ContentToSkip(ReadOnlySpan<char> tag)
        => tag.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script"
            : tag.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? "</style"
            : tag.StartsWith("<a", StringComparison.Ordinal) && tag.Contains("headerlink", StringComparison.Ordinal) ? "</a"
            : tag.StartsWith("<td class=\"linenos", StringComparison.Ordinal) ? "</td"
            : null;

    // Whether it belongs to a heading of the first level.
    private bool Tag(ReadOnlySpan<char> tag)
    {
        bool isClosing = tag.StartsWith("</", StringComparison.Ordinal);
        if (!isClosing && tag.Contains('='))
        {
            AddAnchors(tag);
        }

        var element = tag[(isClosing ? 2 : 1)..];
        if (element.Length > 2 && element[0] is 'h' && element[1] is >= '1' and <= '6' && element[2] is ' ' or '>')
        {
            if (isClosing)
            {
                _search.EndHeading();
            }
            else
            {
                _search.BeginHeading(Attribute(tag, "id"));
            }

            return element[1] == '1';
        }

        if (IsBreaking(element))
        {
            _search.Break();
        }

        return false;
    }

    private void AddAnchors(ReadOnlySpan<char> tag)
    {
        if (Attribute(tag, "id") is { } id)
        {
            _anchors.Add(id);
        }

        if (tag.StartsWith("<a ", StringComparison.Ordinal) && Attribute(tag, "name") is { } name)
        {
            _anchors.Add(name);
        }
    }

    private static bool IsBreaking(ReadOnlySpan<char> element)
        => element.Length > 0 && (element[0] is 'p' or 't' or 'd' || element.StartsWith("li", StringComparison.Ordinal) || element.StartsWith("br", StringComparison.Ordinal));

    private static string? Attribute(ReadOnlySpan<char> tag, string name)
    {
        for (int space = tag.IndexOf(' '); space >= 0; space = tag.IndexOf(' '))
        {
            tag = tag[(space + 1)..];
            if (tag.Length > name.Length + 2 && tag[name.Length] == '=' && tag.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                var value = tag[(name.Length + 1)..];
                char quote = value[0];
                int end = quote is '"' or '\'' ? value[1..].IndexOf(quote) : value.IndexOfAny(" >");
                return end < 0 ? null : WebUtility.HtmlDecode((quote is '"' or '\'' ? value.Slice(1, end) : value[..end]).ToString());
            }
        }

        return null;
    }

    private static int EndOfTag(ReadOnlySpan<char> html, int open)
    {
        string closing = html[open..].StartsWith("<!--", StringComparison.Ordinal) ? "-->" : ">";
        int close = html[open..].IndexOf(closing, StringComparison.Ordinal);
        return close < 0 ? html.Length : open + close + closing.Length;
    }

    private static ReadOnlySpan<char> Behind(ReadOnlySpan<char> html, string closing)
    {
        int end = html.IndexOf(closing, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? [] : html[EndOfTag(html, end)..];
    }
}
