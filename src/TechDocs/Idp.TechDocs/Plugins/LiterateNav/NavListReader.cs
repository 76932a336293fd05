using System.Text;
using Idp.Diagnostics;

namespace Idp.TechDocs.Plugins.LiterateNav;

/// <summary>Reads the list of links of a page: the first after <c>&lt;!--nav--&gt;</c>, else the last.</summary>
/// <param name="tabLength">By how many blanks a list is indented below its item.</param>
internal sealed class NavListReader(int tabLength)
{
    private const string Mark = "<!--nav-->";

    /// <summary>The items; null for a page without a list.</summary>
    public List<NavLine>? Read(SourceText file)
    {
        List<NavLine>? list = null;
        List<NavLine>[] open = [];
        bool isMarked = false, isOpen = false;
        foreach (var (line, span) in Lines(file))
        {
            string text = line.TrimStart(' ', '\t');
            if (text.Trim() == Mark)
            {
                (list, isOpen, isMarked) = (null, false, true);
            }
            else if (ItemOf(text) is { } item)
            {
                if (!isOpen && isMarked && list is not null)
                {
                    return list;
                }

                int level = isOpen ? Math.Min(WidthOf(line) / tabLength, open.Length) : 0;
                if (!isOpen)
                {
                    list = [];
                    open = [];
                    isOpen = true;
                }

                int start = span.Start + Encoding.UTF8.GetByteCount(line.AsSpan(0, line.Length - item.Length));
                var read = Item(item, SourceLocation.In(file, SourceSpan.FromBounds(start, span.End)));
                (level == 0 ? list! : open[level - 1]).Add(read);
                open = [.. open.Take(level), read.Children];
            }
            else if (text.Length > 0 && WidthOf(line) < tabLength)
            {
                isOpen = false;
            }
        }

        return list;
    }

    private static NavLine Item(string text, SourceLocation location)
    {
        if (text.StartsWith('['))
        {
            int end = text.IndexOf("](", StringComparison.Ordinal);
            int close = end < 0 ? -1 : text.LastIndexOf(')');
            if (close > end)
            {
                string target = text[(end + 2)..close].Trim();
                int blank = target.StartsWith('<') ? -1 : target.IndexOf(' ', StringComparison.Ordinal);
                target = blank > 0 && target.EndsWith('"') ? target[..blank] : target.Trim('<', '>');
                return new NavLine(Plain(text[1..end]), target, [], location);
            }
        }

        return new NavLine(text, null, [], location);
    }

    private static string Plain(string title)
    {
        var plain = new StringBuilder(title.Length);
        for (int i = 0; i < title.Length; i++)
        {
            bool isEscape = title[i] == '\\' && i + 1 < title.Length && char.IsAsciiLetterOrDigit(title[i + 1]) is false;
            if (isEscape)
            {
                plain.Append(title[++i]);
            }
            else if (title[i] != '`' && !(title[i] == '*' && (plain.Length == 0 || i == title.Length - 1 || title[i - 1] == '*' || title[i + 1] == '*')))
            {
                plain.Append(title[i]);
            }
        }

        return plain.ToString();
    }

    // What stands behind a bullet or a number; null for another line.
    private static string? ItemOf(string text)
    {
        int end = text.Length > 0 && text[0] is '*' or '-' or '+' ? 1 : text.AsSpan().IndexOfAnyExceptInRange('0', '9') is var digits and > 0 && text[digits] == '.' ? digits + 1 : 0;
        return end > 0 && end < text.Length && text[end] is ' ' or '\t' && text[end..].Trim() is { Length: > 0 } item ? item : null;
    }

    private int WidthOf(string line)
    {
        int width = 0;
        foreach (char c in line)
        {
            if (c is not (' ' or '\t'))
            {
                break;
            }

            width = c == '\t' ? ((width / tabLength) + 1) * tabLength : width + 1;
        }

        return width;
    }

    private static IEnumerable<(string Line, SourceSpan Span)> Lines(SourceText file)
    {
        int at = file.ByteOrderMarkLength;
        while (at < file.Utf8.Length)
        {
            int length = file.Utf8.Span[at..].IndexOf((byte)'\n');
            int end = length < 0 ? file.Utf8.Length : at + length;
            string line = Encoding.UTF8.GetString(file.Utf8.Span[at..end]).TrimEnd();
            yield return (line, new SourceSpan(at, Encoding.UTF8.GetByteCount(line)));
            at = end + 1;
        }
    }
}
