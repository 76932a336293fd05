namespace Idp.TechDocs.Markdown.Extensions.Critic;

/// <summary>A mark in a text.</summary>
/// <param name="Kind">The sign that opens it.</param>
/// <param name="Text">What it holds; of a substitution, what is deleted.</param>
/// <param name="Inserted">Of a substitution, what is inserted.</param>
/// <param name="End">Behind it.</param>
internal readonly record struct CriticMark(char Kind, Range Text, Range Inserted, int End)
{
    private const int OpeningLength = 3;

    /// <summary>Whether a line has what opens a mark.</summary>
    public static bool MayOpenIn(ReadOnlySpan<char> line)
    {
        for (int at = line.IndexOf('{'); at >= 0 && at + 2 < line.Length; at = line.IndexOf('{'))
        {
            if (IsOpening(line[at..]))
            {
                return true;
            }

            line = line[(at + 1)..];
        }

        return false;
    }

    /// <summary>Reads a mark.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The brace that opens it.</param>
    /// <param name="missing">The closings that are nowhere behind; more may be added.</param>
    /// <param name="mark">The mark.</param>
    public static bool TryRead(string text, int at, HashSet<string> missing, out CriticMark mark)
    {
        mark = default;
        int start = at + OpeningLength;
        if (start > text.Length || !IsOpening(text.AsSpan(at)))
        {
            return false;
        }

        char kind = text[at + 1];
        if (kind == '~')
        {
            int arrow = IndexOf(text, "~>", start, missing);
            int close = arrow < 0 ? -1 : IndexOf(text, "~~}", arrow + 2, missing);
            mark = new CriticMark(kind, start..Math.Max(arrow, start), (arrow + 2)..Math.Max(close, arrow + 2), close + OpeningLength);
            return close >= 0;
        }

        int end = IndexOf(text, kind switch { '+' => "++}", '-' => "--}", '=' => "==}", _ => "<<}" }, start, missing);
        mark = new CriticMark(kind, start..Math.Max(end, start), default, end + OpeningLength);
        return end >= 0;
    }

    private static bool IsOpening(ReadOnlySpan<char> text) => text[1] == text[2] && text[1] is ('+' or '-' or '=' or '>' or '~');

    private static int IndexOf(string text, string closing, int from, HashSet<string> missing)
    {
        int found = missing.Contains(closing) ? -1 : text.IndexOf(closing, from, StringComparison.Ordinal);
        if (found < 0)
        {
            missing.Add(closing);
        }

        return found;
    }
}
