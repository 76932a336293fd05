using System.Buffers;

namespace Idp.TechDocs.Markdown.Fences;

/// <summary>Numbers of lines as fences have them.</summary>
internal static class LineNumbers
{
    // No page has as many lines; larger numbers would not fit.
    private const int Largest = 100_000_000;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>The first line, the step and the special lines in <c>5 2 3</c>; -1 for one that is not there.</summary>
    public static int[] Read(ReadOnlySpan<char> text)
    {
        int[] numbers = [-1, -1, -1];
        for (int i = 0; i < numbers.Length && text.Length > 0; i++)
        {
            var behind = i == 0 ? text : text.TrimStart(" \t");
            if ((i > 0 && behind.Length == text.Length) || !TryTake(ref behind, out numbers[i]))
            {
                break;
            }

            text = behind;
        }

        return numbers;
    }

    /// <summary>Whether a text is like <c>1 3-5 7</c>.</summary>
    public static bool AreRanges(ReadOnlySpan<char> text)
    {
        while (TryTake(ref text, out _) && (!text.StartsWith('-') || TryTakeEnd(ref text, out _)))
        {
            if (text.IsEmpty)
            {
                return true;
            }

            var rest = text.TrimStart(" \t");
            if (rest.Length == text.Length)
            {
                return false;
            }

            text = rest;
        }

        return false;
    }

    /// <summary>The lines in <c>1 3-5 7</c>, as far as there are so many.</summary>
    public static IReadOnlySet<int> ReadRanges(ReadOnlySpan<char> text, int lineCount)
    {
        // Where ranges begin and end: so overlapping ones cost no more.
        int[] open = new int[lineCount + 3];
        while (TryTake(ref text, out int first))
        {
            int last = first;
            bool isRange = text.StartsWith('-') && TryTakeEnd(ref text, out last);
            (first, last) = (Math.Min(first, lineCount + 1), Math.Min(last, lineCount + 1));
            if (first <= last && (isRange || (first >= 1 && first <= lineCount)))
            {
                open[first]++;
                open[last + 1]--;
            }

            text = text.TrimStart(" \t");
        }

        var lines = new HashSet<int>();
        for (int line = 0, depth = 0; line <= lineCount + 1; line++)
        {
            depth += open[line];
            if (depth > 0)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private static bool TryTakeEnd(ref ReadOnlySpan<char> text, out int number)
    {
        text = text[1..];
        return TryTake(ref text, out number);
    }

    private static bool TryTake(ref ReadOnlySpan<char> text, out int number)
    {
        int length = text.IndexOfAnyExcept(Digits);
        length = length < 0 ? text.Length : length;
        number = 0;
        foreach (char digit in text[..length])
        {
            number = Math.Min((number * 10) + (digit - '0'), Largest);
        }

        number = length == 0 ? -1 : number;
        text = text[length..];
        return length > 0;
    }
}
