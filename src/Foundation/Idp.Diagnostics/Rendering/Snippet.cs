using System.Text;

namespace Idp.Diagnostics;

/// <summary>The first line of a location as a terminal shows it, and where the caret goes below it.</summary>
/// <param name="Line">The number of the line.</param>
/// <param name="Text">The line, tabs expanded, control characters escaped, cut around the fault.</param>
/// <param name="CaretColumn">Columns before the caret.</param>
/// <param name="CaretWidth">Columns to underline; at least 1.</param>
internal sealed record Snippet(int Line, string Text, int CaretColumn, int CaretWidth)
{
    private const string Ellipsis = "…";
    private const int TabWidth = 4;

    /// <summary>Cuts the snippet of a location whose source is known. The work is bounded by the width, not by the length of the line.</summary>
    public static Snippet Of(SourceLocation location, int width)
    {
        var source = location.Source!;
        var line = location.Start.Line;
        var whole = source.GetLineSpan(line);

        // A character takes at most four bytes, and a column at least one character unless marks pile up.
        var reach = width * 4;
        var caretStart = source.StartOfCharacter(Math.Clamp(location.Span.Start, whole.Start, whole.End));
        var caretEnd = Math.Clamp(location.Span.End, caretStart, whole.End);
        var start = source.StartOfCharacter(Math.Max(whole.Start, caretStart - reach));
        var end = source.StartOfCharacter(Math.Min(whole.End, caretStart + reach));

        var cells = CellsOf(source.Utf8.Span[start..end], start);
        var first = cells.FindIndex(cell => cell.Offset >= caretStart);
        var last = cells.FindLastIndex(cell => cell.Offset < caretEnd);
        first = first < 0 ? cells.Count : first;
        last = Math.Max(first, last);
        return Cut(cells, first, last, width, line, cutLeft: start > whole.Start, cutRight: end < whole.End);
    }

    private static Snippet Cut(List<Cell> cells, int first, int last, int width, int line, bool cutLeft, bool cutRight)
    {
        // The fault keeps a third of the width before it and, where the line ends sooner, more.
        var before = WidthOf(cells, 0, first);
        var after = WidthOf(cells, first, cells.Count);
        var room = width - 2;
        var from = 0;
        for (var spare = Math.Max(room / 3, room - after); from < first && before > spare; from++)
        {
            before -= cells[from].Width;
        }

        var to = from;
        for (var used = 0; to < cells.Count && used + cells[to].Width <= room; to++)
        {
            used += cells[to].Width;
        }

        var text = new StringBuilder();
        text.Append(cutLeft || from > 0 ? Ellipsis : string.Empty);
        var margin = text.Length;
        for (var i = from; i < to; i++)
        {
            text.Append(cells[i].Text);
        }

        text.Append(cutRight || to < cells.Count ? Ellipsis : string.Empty);
        return new Snippet(line, text.ToString(), margin + before, Math.Max(1, WidthOf(cells, first, Math.Min(last + 1, to))));
    }

    private static List<Cell> CellsOf(ReadOnlySpan<byte> utf8, int start)
    {
        var cells = new List<Cell>(utf8.Length);
        var column = 0;
        for (var i = 0; i < utf8.Length;)
        {
            Rune.DecodeFromUtf8(utf8[i..], out var rune, out var length);
            var cell = CellOf(rune, start + i, column);
            cells.Add(cell);
            column += cell.Width;
            i += length;
        }

        return cells;
    }

    private static Cell CellOf(Rune rune, int offset, int column)
    {
        if (rune.Value == '\t')
        {
            var width = TabWidth - (column % TabWidth);
            return new Cell(offset, new string(' ', width), width);
        }

        var text = rune.ToString();
        var printable = PrintableText.Of(text);
        return new Cell(offset, printable, printable == text ? DisplayWidth.Of(rune) : printable.Length);
    }

    private static int WidthOf(List<Cell> cells, int from, int to)
    {
        var width = 0;
        for (var i = from; i < to; i++)
        {
            width += cells[i].Width;
        }

        return width;
    }

    private readonly record struct Cell(int Offset, string Text, int Width);
}
