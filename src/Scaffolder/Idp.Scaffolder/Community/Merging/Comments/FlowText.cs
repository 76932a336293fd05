using System.Text.RegularExpressions;

namespace Idp.Scaffolder.Community.Merging.Comments;

/// <summary>Collections in brackets, as npm's <c>yaml</c> spaces them.</summary>
internal static partial class FlowText
{
    /// <summary>The text with its blanks put right; itself when it is not in brackets; null when it is more than simple values.</summary>
    public static string? Normal(string text)
    {
        if (text[0] is not ('[' or '{'))
        {
            return text;
        }

        string inner = text[1..^1].Trim();
        if (inner.Length == 0)
        {
            return $"{text[0]}{text[^1]}";
        }

        string[] items = inner.TrimEnd(',').Split(',', StringSplitOptions.TrimEntries);
        return Array.TrueForAll(items, item => (text[0] == '[' ? Item() : Pair()).IsMatch(item)) ? $"{text[0]} {string.Join(", ", items)} {text[^1]}" : null;
    }

    [GeneratedRegex("""^(?:"[^"\\]*"|'[^']*'|[\w.$/@+-][\w .$/@+-]*)$""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Item();

    [GeneratedRegex("""^[\w.$/+-]+: (?:"[^"\\]*"|'[^']*'|[\w.$/+-][\w .$/+-]*)$""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pair();
}
