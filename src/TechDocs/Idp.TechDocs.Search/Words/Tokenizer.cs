using System.Globalization;
using System.Text;

namespace Idp.TechDocs.Search.Words;

/// <summary>Cuts text into words, and identifiers into their parts: <c>getUserName</c> is <c>get</c>, <c>user</c>, <c>name</c> and <c>getusername</c>.</summary>
/// <remarks>
/// The same for documents, queries and highlights, so that what is found is what is marked. A compound is camel case, or words joined by
/// one of <c>_ - .</c>; an ideograph is a part by itself. One pass.
/// </remarks>
internal static class Tokenizer
{
    private const int MaxParts = 6;
    private const int MaxWhole = 64;

    /// <summary>Appends the words of a text.</summary>
    public static void Read(string text, List<Token> tokens)
    {
        foreach (var word in Words(text))
        {
            ReadWord(text, word.Start.Value, word.End.Value, tokens);
        }
    }

    /// <summary>The words of a text.</summary>
    public static List<Token> Read(string text)
    {
        var tokens = new List<Token>(text.Length / 6);
        Read(text, tokens);
        return tokens;
    }

    /// <summary>Where the words of a text are, compounds whole.</summary>
    public static IEnumerable<Range> Words(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            int end = at + RuneLength(text, at);
            if (IsWordAt(text, at))
            {
                end = EndOfWord(text, at);
                yield return at..end;
            }

            at = end;
        }
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length)
        {
            if (IsWordAt(text, at) || IsMark(text, at))
            {
                at += RuneLength(text, at);
            }
            else if (text[at] is '_' or '-' or '.' or '\'' or '’' && at + 1 < text.Length && IsWordAt(text, at + 1))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private static void ReadWord(string text, int start, int end, List<Token> tokens)
    {
        int first = tokens.Count;
        bool isJoined = false;
        for (int at = start; at < end;)
        {
            int stop = EndOfPart(text, at, end);
            if (stop > at)
            {
                isJoined |= !IsIdeograph(text[at]);
                tokens.Add(new Token(text, at, stop - at, IsWhole: false));
            }

            at = stop < end && text[stop] is '_' or '-' or '.' ? stop + 1 : stop == at ? at + 1 : stop;
        }

        int parts = tokens.Count - first;
        if (parts is > 1 and <= MaxParts && isJoined && end - start <= MaxWhole)
        {
            tokens.Add(new Token(text, start, end - start, IsWhole: true));
        }
    }

    // Where a part ends: at a joint, before a capital that begins a word, around an ideograph.
    private static int EndOfPart(string text, int start, int end)
    {
        if (IsIdeograph(text[start]))
        {
            return start + 1;
        }

        int at = start;
        while (at < end && text[at] is not ('_' or '-' or '.'))
        {
            char c = text[at];
            if (at > start && (IsIdeograph(c) || (char.IsUpper(c) && BeginsWord(text, at, end))))
            {
                break;
            }

            at += RuneLength(text, at);
        }

        return at;
    }

    private static bool BeginsWord(string text, int at, int end)
        => char.IsLower(text[at - 1]) || (char.IsDigit(text[at - 1]) && at + 1 < end && char.IsLower(text[at + 1]))
            || (char.IsUpper(text[at - 1]) && at + 1 < end && char.IsLower(text[at + 1]) && !IsPlural(text, at, end));

    // The s of APIs and URLs begins no word.
    private static bool IsPlural(string text, int at, int end)
        => text[at + 1] == 's' && (at + 2 == end || !char.IsLetterOrDigit(text[at + 2]));

    private static bool IsIdeograph(char c) => c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    private static int RuneLength(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;

    private static bool IsMark(string text, int at)
        => text[at] >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWordAt(string text, int at)
    {
        char c = text[at];
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        return Rune.TryGetRuneAt(text, at, out var rune) && (Rune.IsLetter(rune) || Rune.IsNumber(rune));
    }
}
