using System.Text;
using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Text;

/// <summary>SQL's <c>like '%term%'</c>, in which <c>%</c> stands for any text and <c>_</c> for one character, in the term too. Immutable.</summary>
internal sealed class LikePattern
{
    private readonly string[] _parts;

    /// <param name="term">In any case.</param>
    public LikePattern(string term) => _parts = JavaScriptCase.ToLower(term).Split('%', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a value, in lower case, holds the parts one behind the other.</summary>
    public bool Matches(string value)
    {
        var rest = value.AsSpan();
        foreach (string part in _parts)
        {
            int end = EndOfFirst(rest, part);
            if (end < 0)
            {
                return false;
            }

            rest = rest[end..];
        }

        return true;
    }

    private static int EndOfFirst(ReadOnlySpan<char> text, string part)
    {
        if (!part.Contains('_', StringComparison.Ordinal))
        {
            int found = text.IndexOf(part, StringComparison.Ordinal);
            return found < 0 ? -1 : found + part.Length;
        }

        for (int start = 0; start <= text.Length; start++)
        {
            int length = LengthOfMatch(text[start..], part);
            if (length >= 0)
            {
                return start + length;
            }
        }

        return -1;
    }

    // A character is a code point.
    private static int LengthOfMatch(ReadOnlySpan<char> text, string part)
    {
        int at = 0;
        foreach (char c in part)
        {
            if (at == text.Length)
            {
                return -1;
            }

            if (c == '_')
            {
                at += Rune.DecodeFromUtf16(text[at..], out _, out int consumed) == System.Buffers.OperationStatus.Done ? consumed : 1;
            }
            else if (text[at++] != c)
            {
                return -1;
            }
        }

        return at;
    }
}
