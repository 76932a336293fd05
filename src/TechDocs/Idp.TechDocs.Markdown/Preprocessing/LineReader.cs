using System.Text;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Preprocessing;

/// <summary>Cuts a text into lines: any line end, tabs as spaces, nothing on lines of spaces only, except on the first.</summary>
internal static class LineReader
{
    /// <summary>The lines of a page.</summary>
    public static List<TextLine> Read(string text, PagePlaces places)
    {
        var lines = new List<TextLine>((text.Length / 32) + 8);
        int start = 0;
        while (start <= text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            lines.Add(Line(text, start, end, places));
            if (length < 0)
            {
                break;
            }

            start = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        // Python-Markdown ends every page with two empty lines.
        lines.Add(new TextLine("", text.Length));
        lines.Add(new TextLine("", text.Length));
        return lines;
    }

    /// <summary>A line of a file that is put into the page.</summary>
    /// <param name="line">The line, as it is in its file.</param>
    /// <param name="indent">What is put in front.</param>
    /// <param name="places">Numbers what is not as it was written.</param>
    public static TextLine Included(TextLine line, string indent, PagePlaces places)
    {
        line = indent.Length == 0 ? line : places.Prefix(indent, line);
        line = line.Span.ContainsAny('\t', Placeholder.Start, Placeholder.End) ? ExpandTabs(line, places) : line;
        return line.IsBlank ? line.Take(0) : line;
    }

    private static TextLine Line(string text, int start, int end, PagePlaces places)
    {
        var line = new TextLine(text, start, end, start);
        line = line.Span.ContainsAny('\t', Placeholder.Start, Placeholder.End) ? ExpandTabs(line, places) : line;
        return start > 0 && line.IsBlank ? new TextLine("", start) : line;
    }

    private static TextLine ExpandTabs(TextLine line, PagePlaces places)
    {
        var expanded = new StringBuilder();
        int position = places.Begin();
        while (!line.IsEmpty)
        {
            int plain = line.Span.IndexOfAny('\t', Placeholder.Start, Placeholder.End);
            var text = plain < 0 ? line : line.Take(plain);
            expanded.Append(text.Span);
            places.Add(text.Length, text.Position);
            line = line.Skip(text.Length);
            if (plain >= 0)
            {
                int spaces = line[0] == '\t' ? PageReading.TabLength - (expanded.Length % PageReading.TabLength) : 0;
                expanded.Append(' ', spaces);
                places.AddPoint(spaces, line.Position);
                line = line.Skip(1);
            }
        }

        return new TextLine(expanded.ToString(), position);
    }
}
