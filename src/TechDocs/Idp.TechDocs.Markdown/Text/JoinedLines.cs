namespace Idp.TechDocs.Markdown.Text;

/// <summary>Lines as one text, for who must look across their ends.</summary>
internal sealed class JoinedLines
{
    private readonly List<TextLine> _lines;
    private readonly int[] _starts;

    public JoinedLines(List<TextLine> lines)
    {
        _lines = lines;
        _starts = new int[lines.Count];
        int length = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            _starts[i] = length;
            length += lines[i].Length + 1;
        }

        Text = string.Create(Math.Max(0, length - 1), this, static (text, joined) =>
        {
            for (int i = 0; i < joined._starts.Length; i++)
            {
                var line = joined._lines[i].Span;
                line.CopyTo(text[joined._starts[i]..]);
                if (i + 1 < joined._starts.Length)
                {
                    text[joined._starts[i] + line.Length] = '\n';
                }
            }
        });
    }

    public string Text { get; }

    /// <summary>The number of the line that a character is in.</summary>
    public int LineOf(int at)
    {
        int found = Array.BinarySearch(_starts, at);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Where a line begins.</summary>
    public int StartOf(int line) => _starts[line];

    /// <summary>The place of a character in the page.</summary>
    public int PositionOf(int at)
    {
        int line = LineOf(at);
        return _lines[line].Position + at - _starts[line];
    }
}
