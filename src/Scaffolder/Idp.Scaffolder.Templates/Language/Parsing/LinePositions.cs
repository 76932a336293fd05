using Scriban.Parsing;

namespace Idp.Scaffolder.Templates.Language.Parsing;

/// <summary>Lines and columns of offsets, for the spans of nodes.</summary>
internal sealed class LinePositions
{
    private readonly List<int> _starts = [0];
    private int _line;

    public LinePositions(string source)
    {
        for (int next = source.IndexOf('\n', StringComparison.Ordinal); next >= 0; next = IndexAfter(source, next))
        {
            _starts.Add(next + 1);
        }
    }

    public TextPosition Of(int offset)
    {
        if (offset < _starts[_line] || (_line + 1 < _starts.Count && offset >= _starts[_line + 1]))
        {
            int found = _starts.BinarySearch(offset);
            _line = found >= 0 ? found : ~found - 1;
        }

        return new TextPosition(offset, _line, offset - _starts[_line]);
    }

    private static int IndexAfter(string source, int last)
    {
        int next = source.AsSpan(last + 1).IndexOf('\n');
        return next < 0 ? -1 : last + 1 + next;
    }
}
