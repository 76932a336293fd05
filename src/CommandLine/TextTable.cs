namespace Idp.CommandLine;

/// <summary>Rows for people, in columns. What stands in a cell cannot steer the terminal.</summary>
internal sealed class TextTable(params TextColumn[] columns)
{
    private readonly List<string[]> _rows = [];

    public void Add(params IEnumerable<string> cells) => _rows.Add([.. cells.Select(PlainText.Of)]);

    /// <summary>Writes the rows, below their titles if a column has one.</summary>
    /// <param name="output">Takes the lines.</param>
    /// <param name="indent">What each line begins with.</param>
    public void Write(TextWriter output, string indent = "")
    {
        string[][] rows = columns.All(column => column.Title.Length == 0) ? [.. _rows] : [[.. columns.Select(column => column.Title)], .. _rows];
        int[] widths = [.. columns.Select((_, i) => rows.Select(row => row[i].Length).DefaultIfEmpty().Max())];
        foreach (string[] row in rows)
        {
            var cells = row.Select((cell, i) => columns[i].IsNumber ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
            output.Write($"{indent}{string.Join("  ", cells).TrimEnd()}\n");
        }
    }
}
