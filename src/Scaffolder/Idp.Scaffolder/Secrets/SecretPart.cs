namespace Idp.Scaffolder.Secrets;

/// <summary>The parts of a text rendered with secrets that the same text rendered without them has not.</summary>
internal static class SecretPart
{
    // Where what a secret made begins as what is behind it, several parts may be it.
    private const int MaxMiddles = 16;

    /// <summary>What stands between that with which both begin and that with which both end.</summary>
    public static IEnumerable<string> Middles(string text, string other)
    {
        int longest = Math.Min(text.Length, other.Length);
        int before = text.AsSpan().CommonPrefixLength(other);
        int after = 0;
        while (after < longest && text[^(after + 1)] == other[^(after + 1)])
        {
            after++;
        }

        int length = text.Length - Math.Min(longest, Math.Max(other.Length, before + after));
        if (length != text.Length - other.Length || before + after < other.Length)
        {
            // More than an insertion.
            return Known(text[before..Math.Max(before, text.Length - after)], text);
        }

        int first = other.Length - after;
        return Enumerable.Range(first, Math.Min(before - first + 1, MaxMiddles)).SelectMany(start => Known(text.Substring(start, length), text));
    }

    /// <summary>The lines that the other has not.</summary>
    public static IEnumerable<string> Lines(string text, string other)
    {
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return [];
        }

        string[] innocent = other.Split('\n', StringSplitOptions.TrimEntries);
        return text.Split('\n', StringSplitOptions.TrimEntries).Where(line => line.Length >= SecretForms.ShortestDerived && !innocent.Contains(line));
    }

    private static IEnumerable<string> Known(string part, string text)
        => part.Trim().Length >= SecretForms.ShortestDerived && part.Length < text.Length ? [part] : [];
}
