using System.Text;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Extensions.Keys;

/// <summary>What stands between the pluses.</summary>
internal static class KeySequence
{
    // Longer ones are text, so that no text takes more than a multiple of its length.
    private const int MaxLength = 1_024;

    /// <summary>The place of the pluses that close a sequence, or -1.</summary>
    public static int EndOf(string text, int start)
        => EndOf(text, start, Math.Min(text.Length, start + MaxLength), []);

    /// <summary>The keys of a sequence. A plus parts them wherever it is not escaped.</summary>
    public static List<string> Split(string sequence)
    {
        var keys = new List<string>();
        int start = 0;
        for (int plus = sequence.IndexOf('+'); plus >= 0; plus = sequence.IndexOf('+', plus + 1))
        {
            int slashes = 0;
            while (plus - slashes > start && sequence[plus - slashes - 1] == '\\')
            {
                slashes++;
            }

            if (slashes % 2 == 0)
            {
                keys.Add(sequence[start..(plus - slashes)]);
                start = plus + 1;
            }
        }

        keys.Add(sequence[start..]);
        return keys;
    }

    /// <summary>A text without the backslashes that escape: of a run of them, what is behind an odd one is left, of an even one the last.</summary>
    public static string Unescape(string text)
    {
        var plain = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            int run = 0;
            while (i + run < text.Length && text[i + run] == '\\')
            {
                run++;
            }

            bool isOpen = run % 2 == 1 && (i + run == text.Length || text[i + run] == '\n');
            plain.Append(run > 0 && (run % 2 == 0 || isOpen) ? run > 1 && isOpen ? "\\\\" : "\\" : "");
            i += run;
            if (run % 2 == 0 && run > 0)
            {
                i--;
            }
            else if (i < text.Length)
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static int EndOf(string text, int start, int limit, HashSet<int> failed)
    {
        if (start >= limit || failed.Contains(start))
        {
            return -1;
        }

        foreach (int end in EndsOfKey(text, start, limit))
        {
            if (end < text.Length && text[end] == '+')
            {
                int found = end + 1 < text.Length && text[end + 1] == '+' ? end : EndOf(text, end + 1, limit, failed);
                if (found > 0)
                {
                    return found;
                }
            }
        }

        failed.Add(start);
        return -1;
    }

    // A quoted text ends with its first quote that is not escaped; where that leads nowhere, with an escaped one in front.
    private static IEnumerable<int> EndsOfKey(string text, int start, int limit)
    {
        char quote = text[start];
        if (quote is not ('"' or '\''))
        {
            int end = start;
            while (end < limit && (text[end] == '-' || WordCharacter.Is(text[end])))
            {
                end++;
            }

            if (end > start)
            {
                yield return end;
            }

            yield break;
        }

        var escaped = new Stack<int>();
        int at = start + 1;
        while (at < limit && (text[at] != quote || at == start + 1))
        {
            if (text[at] == quote)
            {
                yield break;
            }

            if (text[at] == '\\' && at + 1 < limit)
            {
                at++;
                if (text[at] == quote)
                {
                    escaped.Push(at + 1);
                }
            }

            at++;
        }

        if (at < limit)
        {
            yield return at + 1;
        }

        foreach (int end in escaped)
        {
            yield return end;
        }
    }
}
