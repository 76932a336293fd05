namespace Idp.TechDocs.Markdown.Inlines.Rules;

/// <summary>The runs of backticks in a text, by their lengths.</summary>
internal sealed class CodeRuns
{
    private readonly Dictionary<int, List<int>> _starts = [];

    public CodeRuns(string text)
    {
        for (int at = text.IndexOf('`', StringComparison.Ordinal); at >= 0;)
        {
            int length = LengthAt(text, at);
            Longest = Math.Max(Longest, length);
            if (!_starts.TryGetValue(length, out var starts))
            {
                _starts[length] = starts = [];
            }

            starts.Add(at);
            at = at + length < text.Length ? text.IndexOf('`', at + length) : -1;
        }
    }

    /// <summary>The length of the longest one.</summary>
    public int Longest { get; }

    /// <summary>The length of a run, or of what is left of it.</summary>
    public static int LengthAt(string text, int at)
    {
        int other = text.AsSpan(at).IndexOfAnyExcept('`');
        return other < 0 ? text.Length - at : other;
    }

    /// <summary>The first run of exactly a length that begins at a place or behind it, or -1.</summary>
    public int Next(int length, int from)
    {
        if (!_starts.TryGetValue(length, out var starts))
        {
            return -1;
        }

        int index = starts.BinarySearch(from);
        index = index < 0 ? ~index : index;
        return index < starts.Count ? starts[index] : -1;
    }
}
