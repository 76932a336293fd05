using Scriban.Parsing;

namespace Idp.Scaffolder.Templates.Language.Parsing;

/// <summary>Lines and columns of offsets, for the spans of nodes.</summary>
internal sealed class LinePositions
{
    private readonly int[] _starts;
    private int _line;

    public LinePositions(string source)
    {
        var rest = source.AsSpan();
        _starts = new int[rest.Count('\n') + 1];
        for (int i = 1; i < _starts.Length; i++)
        {
            _starts[i] = _starts[i - 1] + rest[_starts[i - 1]..].IndexOf('\n') + 1;
        }
    }

    public TextPosition Of(int offset)
    {
        if (offset < _starts[_line] || IsBehind(_line, offset))
        {
            Move(offset);
        }

        return new TextPosition(offset, _line, offset - _starts[_line]);
    }

    // Mostly to the next line.
    private void Move(int offset)
    {
        if (offset >= _starts[_line] && !IsBehind(_line + 1, offset))
        {
            _line++;
            return;
        }

        int found = _starts.AsSpan().BinarySearch(offset);
        _line = found >= 0 ? found : ~found - 1;
    }

    private bool IsBehind(int line, int offset) => line + 1 < _starts.Length && offset >= _starts[line + 1];
}
