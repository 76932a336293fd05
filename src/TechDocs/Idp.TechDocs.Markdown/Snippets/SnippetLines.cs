using System.Buffers;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Snippets;

/// <summary>Picks the lines of a file that are named.</summary>
internal static class SnippetLines
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    /// <summary>The lines; null when the section is not there.</summary>
    /// <param name="text">The file.</param>
    /// <param name="position">The place of its first character.</param>
    /// <param name="path">What is named.</param>
    /// <param name="dedents">Whether the indent that all lines have in common is left out.</param>
    public static IReadOnlyList<TextLine>? Of(string text, int position, SnippetPath path, bool dedents)
    {
        TextLine[] lines = Lines(text, position);
        IReadOnlyList<TextLine>? picked = path.Section is { } section ? Section(lines, section)
            : path.Ranges.Count > 0 ? Ranges(lines, path.Ranges)
            : lines;
        return dedents && picked is not null && picked != lines ? Dedent(picked) : picked;
    }

    private static TextLine[] Lines(string text, int position)
    {
        var lines = new List<TextLine>();
        for (int start = text.StartsWith('\uFEFF') ? 1 : 0; start < text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny(LineEnds);
            int end = length < 0 ? text.Length : start + length;
            lines.Add(new TextLine(text, start, end, position + start));
            start = end + (text.AsSpan(end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
        }

        return [.. lines];
    }

    private static List<TextLine>? Section(TextLine[] lines, string name)
    {
        List<TextLine>? picked = null;
        foreach (var line in lines)
        {
            var marker = SnippetMarker.Read(line.Span);
            if (marker is { Kind: SnippetMarkerKind.SectionStart } start && start.Value == name)
            {
                picked ??= [];
            }
            else if (picked is not null && marker is { Kind: SnippetMarkerKind.SectionEnd } end && end.Value == name)
            {
                break;
            }
            else
            {
                picked?.Add(line);
            }
        }

        return picked;
    }

    private static List<TextLine> Ranges(TextLine[] lines, IReadOnlyList<(int First, int Last)> ranges)
    {
        var picked = new List<TextLine>();
        foreach (var (first, last) in ranges)
        {
            int start = Math.Clamp(first - 1, 0, lines.Length);
            int end = last == 0 ? lines.Length : Math.Clamp(last, start, lines.Length);

            // A file has no more lines than a page may have, but ranges may overlap.
            picked.AddRange(lines[start..end].Take(Math.Max(0, lines.Length - picked.Count)));
        }

        return picked;
    }

    private static List<TextLine> Dedent(IReadOnlyList<TextLine> lines)
    {
        int indent = lines.Where(line => line.Span.IndexOfAnyExcept(' ', '\t') >= 0)
            .Select(line => line.Span.IndexOfAnyExcept(' ', '\t'))
            .DefaultIfEmpty(0).Min();
        return [.. lines.Select(line => line.Skip(Math.Min(indent, line.Length)))];
    }
}
