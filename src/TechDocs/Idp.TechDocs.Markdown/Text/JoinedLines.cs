using System.Text;

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
        var text = new StringBuilder();
        for (int i = 0; i < lines.Count; i++)
        {
            text.Append(i == 0 ? "" : "\n");
            _starts[i] = text.Length;
            text.Append(lines[i].Span);
        }

        Text = text.ToString();
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
