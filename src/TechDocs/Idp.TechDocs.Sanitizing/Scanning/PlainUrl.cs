namespace Idp.TechDocs.Sanitizing.Scanning;

/// <summary>Addresses that are harmless at first sight.</summary>
internal static class PlainUrl
{
    private static readonly string[] Beginnings = ["https://", "http://", "mailto:", "tel:"];

    public static bool Is(ReadOnlySpan<char> url)
    {
        foreach (char c in url)
        {
            if (c is < '!' or '\\' or (> '~' and < '\u00c0') or '\u180e' or (>= '\u2000' and <= '\u206f') or '\u3000' or '\ufeff')
            {
                return false;
            }
        }

        int sign = url.IndexOfAny(":/?#&");
        return sign < 0 || url[sign] is '/' or '?' or '#' || BeginsAsUsual(url);
    }

    private static bool BeginsAsUsual(ReadOnlySpan<char> url)
    {
        foreach (string beginning in Beginnings)
        {
            if (url.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
