using System.Runtime.InteropServices;

namespace Idp.TechDocs.Markdown.Text;

/// <summary>Puts pieces of a text together to lines again, and keeps where they stood.</summary>
/// <param name="source">The text that pieces are cut from.</param>
/// <param name="positionOf">The place of a character of the text in the page.</param>
/// <param name="places">Numbers the characters of lines of several pieces.</param>
internal sealed class LineWriter(string source, Func<int, int> positionOf, PagePlaces places)
{
    private readonly List<TextLine> _lines = [];
    private TextLine? _line;

    // A line of pieces that do not stand side by side.
    private List<TextLine>? _pieces;

    /// <summary>The line feeds that the last piece ended with.</summary>
    public int LastLineFeeds { get; private set; }

    private TextLine? Line => _pieces is null ? _line : places.Join(CollectionsMarshal.AsSpan(_pieces));

    public bool IsEmpty => _lines.Count == 0 && _line is null;

    /// <summary>The lines so far.</summary>
    public List<TextLine> ToLines() => [.. _lines, Line ?? new TextLine("", _lines.Count == 0 ? 0 : _lines[^1].Position)];

    /// <summary>Adds a piece of the text.</summary>
    public void Write(int start, int end)
    {
        LastLineFeeds = 0;
        for (int at = end - 1; at >= start && source[at] == '\n'; at--)
        {
            LastLineFeeds++;
        }

        while (start < end)
        {
            int feed = source.AsSpan(start, end - start).IndexOf('\n');
            int stop = feed < 0 ? end : start + feed;
            Add(new TextLine(source, start, stop, positionOf(start)));
            if (feed < 0)
            {
                return;
            }

            EndLine();
            start = stop + 1;
        }
    }

    /// <summary>Adds text that is not of the page.</summary>
    public void Write(string text, int at)
    {
        LastLineFeeds = 0;
        Add(new TextLine(text, positionOf(Math.Min(at, source.Length))));
    }

    /// <summary>Adds line feeds.</summary>
    public void WriteLineFeeds(int count)
    {
        LastLineFeeds = count;
        for (int i = 0; i < count; i++)
        {
            EndLine();
        }
    }

    private void EndLine()
    {
        _lines.Add(Line ?? new TextLine("", _lines.Count == 0 ? 0 : _lines[^1].Position));
        (_line, _pieces) = (null, null);
    }

    private void Add(TextLine piece)
    {
        if (piece.IsEmpty && _line is not null)
        {
            return;
        }

        if (_line is not { } line || (line.IsEmpty && _pieces is null))
        {
            _line = piece;
        }
        else if (_pieces is null && ReferenceEquals(line.Source, piece.Source) && line.Start + line.Length == piece.Start)
        {
            _line = new TextLine(line.Source, line.Start, piece.Start + piece.Length, line.Position);
        }
        else
        {
            _pieces ??= [line];
            _pieces.Add(piece);
        }
    }
}
