namespace Idp.TechDocs.Sanitizing.Scanning;

/// <summary>Comments without markup in them, and without signs that other readers might take for their end.</summary>
internal static class HarmlessComment
{
    /// <summary>Behind a comment that begins at a place, or -1.</summary>
    public static int EndOf(string html, int at)
    {
        int start = at + "<!--".Length, end = html.IndexOf("-->", start, StringComparison.Ordinal);
        return end >= 0 && Is(html.AsSpan(start, end - start)) ? end + "-->".Length : -1;
    }

    public static bool Is(ReadOnlySpan<char> text)
        => text.IndexOfAny("<>\0`") < 0 && !text.Contains("--", StringComparison.Ordinal) && !text.StartsWith('-') && !text.EndsWith('-') && !text.StartsWith('[');
}
