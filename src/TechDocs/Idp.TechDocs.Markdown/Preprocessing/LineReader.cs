using System.Text;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Preprocessing;

/// <summary>Cuts a text into lines: any line end, tabs as spaces, nothing on lines of spaces only, except on the first.</summary>
internal static class LineReader
{
    public static List<TextLine> Read(string text)
    {
        var lines = new List<TextLine>((text.Length / 32) + 8);
        int start = 0;
        while (start <= text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            lines.Add(Line(text, start, end));
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

    /// <summary>A line from elsewhere as a line of the page.</summary>
    /// <param name="text">The line, without its end.</param>
    /// <param name="position">Where it is put into the page.</param>
    public static TextLine Line(string text, int position)
    {
        string line = text.AsSpan().ContainsAny('\t', Placeholder.Start, Placeholder.End) ? ExpandTabs(text) : text;
        return new TextLine(line.AsSpan().IndexOfAnyExcept(' ') < 0 ? "" : line, position);
    }

    private static TextLine Line(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        if (line.ContainsAny('\t', Placeholder.Start, Placeholder.End))
        {
            string changed = ExpandTabs(line);
            return start > 0 && changed.AsSpan().IndexOfAnyExcept(' ') < 0 ? new TextLine("", start) : new TextLine(changed, start);
        }

        return start > 0 && line.IndexOfAnyExcept(' ') < 0 ? new TextLine(text, start, start, start) : new TextLine(text, start, end, start);
    }

    private static string ExpandTabs(ReadOnlySpan<char> line)
    {
        var expanded = new StringBuilder();
        foreach (char c in line)
        {
            switch (c)
            {
                case '\t':
                    expanded.Append(' ', PageReading.TabLength - (expanded.Length % PageReading.TabLength));
                    break;
                case Placeholder.Start or Placeholder.End:
                    break;
                default:
                    expanded.Append(c);
                    break;
            }
        }

        return expanded.ToString();
    }
}
