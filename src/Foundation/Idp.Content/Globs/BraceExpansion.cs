using System.Diagnostics.CodeAnalysis;

namespace Idp.Content;

/// <summary>Writes <c>a{b,c}</c> out as <c>ab</c> and <c>ac</c>, a bounded number of times. Braces without a comma are text.</summary>
internal static class BraceExpansion
{
    internal const int MaxAlternatives = 1000;

    internal static bool TryExpand(
        string pattern, [NotNullWhen(true)] out List<string>? alternatives, [NotNullWhen(false)] out string? error)
    {
        alternatives = [];
        error = null;
        var pending = new Stack<string>([pattern]);
        while (pending.TryPop(out string? next))
        {
            if (!TryFindGroup(next, out int open, out int close))
            {
                alternatives.Add(next);
                continue;
            }

            var options = Options(next, open, close);
            for (int i = options.Count - 1; i >= 0; i--)
            {
                pending.Push(string.Concat(next.AsSpan(0, open), options[i], next.AsSpan(close + 1)));
            }

            if (pending.Count + alternatives.Count > MaxAlternatives)
            {
                error = $"The braces of '{pattern}' stand for more than {MaxAlternatives} patterns.";
                return false;
            }
        }

        return true;
    }

    // The first group with a comma of its own; one pass, the open braces on a stack.
    private static bool TryFindGroup(string text, out int open, out int close)
    {
        var groups = new Stack<(int Open, bool HasComma)>();
        (open, close) = (-1, -1);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' && (i == 0 || text[i - 1] != '$'))
            {
                groups.Push((i, false));
            }
            else if (text[i] == ',' && groups.TryPop(out var group))
            {
                groups.Push((group.Open, true));
            }
            else if (text[i] == '}' && groups.TryPop(out group) && group.HasComma && (open < 0 || group.Open < open))
            {
                (open, close) = (group.Open, i);
            }

            if (open >= 0 && groups.Count == 0)
            {
                return true;
            }
        }

        return open >= 0;
    }

    private static List<string> Options(string text, int open, int close)
    {
        var options = new List<string>();
        int depth = 0;
        int start = open + 1;
        for (int i = start; i < close; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (text[i] == ',' && depth == 0)
            {
                options.Add(text[start..i]);
                start = i + 1;
            }
        }

        options.Add(text[start..close]);
        return options;
    }
}
