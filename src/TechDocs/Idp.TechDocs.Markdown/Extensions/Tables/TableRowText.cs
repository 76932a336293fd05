using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Extensions.Tables;

/// <summary>Cuts a row into cells: at bars that are neither escaped nor in code.</summary>
internal static class TableRowText
{
    /// <summary>Whether a bar stands in front, or at the end and is not escaped.</summary>
    public static bool HasBorder(TextLine row) => row.Span.StartsWith('|') || EndsInBar(row);

    public static bool EndsInBar(TextLine row)
    {
        if (row.IsEmpty || row[row.Length - 1] != '|')
        {
            return false;
        }

        int slashes = 0;
        while (slashes < row.Length - 1 && row[row.Length - 2 - slashes] == '\\')
        {
            slashes++;
        }

        return slashes % 2 == 0;
    }

    /// <param name="row">The row, without spaces around it.</param>
    /// <param name="hasBorder">Whether bars at its ends are no cuts.</param>
    public static List<TextLine> Cells(TextLine row, bool hasBorder)
    {
        if (hasBorder)
        {
            row = row.Span.StartsWith('|') ? row.Skip(1) : row;
            row = EndsInBar(row) ? row.Take(row.Length - 1) : row;
        }

        var cells = new List<TextLine>();
        int start = 0;
        foreach (int bar in Bars(row.Span))
        {
            cells.Add(row.Take(bar).Skip(start));
            start = bar + 1;
        }

        cells.Add(row.Skip(start));
        return cells;
    }

    private static List<int> Bars(ReadOnlySpan<char> row)
    {
        var bars = new List<int>();
        var runs = new List<(int Start, int Length, int Opening)>();
        for (int at = 0; at < row.Length; at++)
        {
            switch (row[at])
            {
                case '\\' when at + 1 < row.Length && row[at + 1] is '\\' or '|':
                    at++;
                    break;
                case '\\' when at + 1 < row.Length && row[at + 1] == '`':
                    // The first backtick is escaped: the run closes code as it is, and opens one with what is left of it.
                    int escaped = RunAt(row, at + 1);
                    runs.Add((at, escaped, escaped - 1));
                    at += escaped;
                    break;
                case '`':
                    int length = RunAt(row, at);
                    runs.Add((at, length, length));
                    at += length - 1;
                    break;
                case '|':
                    bars.Add(at);
                    break;
            }
        }

        if (runs.Count > 1 && bars.Count > 0)
        {
            var code = CodeIn(runs);
            bars.RemoveAll(bar => code.Exists(span => span.Start <= bar && bar <= span.End));
        }

        return bars;
    }

    private static List<(int Start, int End)> CodeIn(List<(int Start, int Length, int Opening)> runs)
    {
        var code = new List<(int, int)>();
        for (int i = 0; i < runs.Count; i++)
        {
            int size = runs[i].Opening;
            int close = size == 0 ? -1 : runs.FindIndex(i + 1, run => run.Length == size);
            if (close > 0)
            {
                code.Add((runs[i].Start, runs[close].Start + runs[close].Length - 1));
                i = close;
            }
        }

        return code;
    }

    private static int RunAt(ReadOnlySpan<char> row, int at)
    {
        int length = row[at..].IndexOfAnyExcept('`');
        return length < 0 ? row.Length - at : length;
    }
}
