namespace Idp.TechDocs.Sanitizing.Scanning;

/// <summary>Addresses that are harmless at first sight.</summary>
internal static class PlainUrl
{
    public static bool Is(ReadOnlySpan<char> url)
    {
        foreach (char c in url)
        {
            if (c is < '!' or '\\' or (> '~' and < '\u00c0') or '\u180e' or (>= '\u2000' and <= '\u206f') or '\u3000' or '\ufeff')
            {
                return false;
            }
        }

        int sign = url.IndexOfAny(":&/?#");
        return sign < 0 || url[sign] is '/' or '?' or '#' || url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal)
            || url.StartsWith("mailto:", StringComparison.Ordinal);
    }
}
