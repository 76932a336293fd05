namespace Idp.TechDocs.Theme;

/// <summary>Which addresses a configuration may put into pages: none that runs something.</summary>
internal static class SafeUrl
{
    /// <summary>Whether an address has a scheme or begins at the host, and so leads out of the site.</summary>
    public static bool IsOutside(string url) => url.StartsWith('/') || SchemeOf(url) is not null;

    /// <summary>Whether a reader may be led there.</summary>
    public static bool IsAllowed(string url)
        => SchemeOf(url) is not { } scheme
            || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);

    // Browsers skip blanks and control characters in front of a scheme and within it.
    private static string? SchemeOf(string url)
    {
        int colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || url.AsSpan(0, colon).ContainsAny("/?#"))
        {
            return null;
        }

        string scheme = string.Concat(url[..colon].Where(c => c > ' '));
        return scheme.Length > 0 && char.IsAsciiLetter(scheme[0]) && scheme.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.') ? scheme : null;
    }
}
