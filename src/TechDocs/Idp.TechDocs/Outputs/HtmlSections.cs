using System.Net;
using System.Text;

namespace Idp.TechDocs.Outputs;

/// <summary>A part of a page for the search index.</summary>
/// <param name="Id">The anchor of its heading; empty for the part in front of the first one.</param>
/// <param name="Title">What the heading says.</param>
/// <param name="Text">The text below it, without its heading.</param>
internal readonly record struct PageSection(string Id, string Title, string Text);

/// <summary>Cuts the HTML of a page at its headings and takes the tags off. One pass; HTML that is broken is read as far as it goes.</summary>
internal sealed class HtmlSections
{
    private readonly List<PageSection> _sections = [];
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _title = new();
    private string _id = "";
    private bool _inHeading;

    private HtmlSections()
    {
    }

    public IReadOnlyList<PageSection> Sections => _sections;

    /// <summary>All anchors of the page.</summary>
    public IReadOnlySet<string> Anchors => _anchors;

    /// <summary>Whether the page has a heading of the first level.</summary>
    public bool HasTitle { get; private set; }

    public static HtmlSections Of(string html)
    {
        var sections = new HtmlSections();
        sections.Read(html);
        return sections;
    }

    private void Read(string html)
    {
        int at = 0;
        while (at < html.Length)
        {
            int open = html.IndexOf('<', at);
            Append(html.AsSpan(at, (open < 0 ? html.Length : open) - at));
            if (open < 0)
            {
                break;
            }

            int close = EndOfTag(html, open);
            var tag = html.AsSpan(open, close - open);
            at = close;
            if (tag.StartsWith("<script", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("<style", StringComparison.OrdinalIgnoreCase))
            {
                at = SkipElement(html, close, tag[1] is 's' or 'S' && tag[2] is 'c' or 'C' ? "</script" : "</style");
            }
            else if (tag.Contains("headerlink", StringComparison.Ordinal) && tag.StartsWith("<a", StringComparison.Ordinal))
            {
                at = SkipElement(html, close, "</a");
            }
            else if (tag.StartsWith("<td class=\"linenos", StringComparison.Ordinal))
            {
                // The numbers of lines are no text of the page.
                at = SkipElement(html, close, "</td");
            }
            else
            {
                Tag(tag);
            }
        }

        End();
    }

    private void Tag(ReadOnlySpan<char> tag)
    {
        if (Attribute(tag, "id") is { } id)
        {
            _anchors.Add(id);
        }

        if (tag.StartsWith("<a ", StringComparison.Ordinal) && Attribute(tag, "name") is { } name)
        {
            _anchors.Add(name);
        }

        bool isClosing = tag.StartsWith("</", StringComparison.Ordinal);
        var element = tag[(isClosing ? 2 : 1)..];
        if (element.Length > 2 && element[0] is 'h' && element[1] is >= '1' and <= '6' && element[2] is ' ' or '>')
        {
            HasTitle |= element[1] == '1';
            if (!isClosing)
            {
                End();
                _id = Attribute(tag, "id") ?? "";
            }

            _inHeading = !isClosing;
        }
        else if (!_inHeading && IsBreaking(element))
        {
            _text.Append('\n');
        }
    }

    private void End()
    {
        string text = Clean(_text), title = Clean(_title);
        if (text.Length > 0 || title.Length > 0)
        {
            _sections.Add(new PageSection(_id, title, text));
        }

        _text.Clear();
        _title.Clear();
        _id = "";
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            (_inHeading ? _title : _text).Append(text);
        }
    }

    private static string Clean(StringBuilder text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        var lines = WebUtility.HtmlDecode(text.ToString()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join('\n', lines);
    }

    private static bool IsBreaking(ReadOnlySpan<char> element)
        => element.StartsWith("p", StringComparison.Ordinal) || element.StartsWith("li", StringComparison.Ordinal) || element.StartsWith("div", StringComparison.Ordinal)
            || element.StartsWith("t", StringComparison.Ordinal) || element.StartsWith("d", StringComparison.Ordinal) || element.StartsWith("br", StringComparison.Ordinal);

    private static string? Attribute(ReadOnlySpan<char> tag, string name)
    {
        for (int at = tag.IndexOf(' '); at >= 0 && at < tag.Length;)
        {
            var rest = tag[(at + 1)..];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && rest.Length > name.Length + 2 && rest[name.Length] == '=')
            {
                var value = rest[(name.Length + 1)..];
                char quote = value[0];
                int end = quote is '"' or '\'' ? value[1..].IndexOf(quote) : value.IndexOfAny(" >");
                return end < 0 ? null : WebUtility.HtmlDecode((quote is '"' or '\'' ? value.Slice(1, end) : value[..end]).ToString());
            }

            int next = rest.IndexOf(' ');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    private static int EndOfTag(string html, int open)
    {
        if (html.AsSpan(open).StartsWith("<!--", StringComparison.Ordinal))
        {
            int comment = html.IndexOf("-->", open, StringComparison.Ordinal);
            return comment < 0 ? html.Length : comment + 3;
        }

        int close = html.IndexOf('>', open);
        return close < 0 ? html.Length : close + 1;
    }

    private static int SkipElement(string html, int from, string closing)
    {
        int end = html.IndexOf(closing, from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : EndOfTag(html, end);
    }
}
