namespace Idp.JsonSchemas.Npm;

/// <summary>References of RFC 3986, or 3987, whose authority has no user and whose IP literals are not looked at closely.</summary>
internal static class UriReferenceFormat
{
    public static bool IsReference(string text, bool isInternational)
    {
        if (!HasOnlyUriCharacters(text, isInternational))
        {
            return false;
        }

        int fragment = text.IndexOf('#', StringComparison.Ordinal);
        var rest = fragment < 0 ? text.AsSpan() : text.AsSpan(0, fragment);
        int end = rest.IndexOfAny('/', '?') is var first and >= 0 ? first : rest.Length;
        int colon = rest[..end].IndexOf(':');
        if (colon >= 0)
        {
            if (!UriFormats.IsScheme(rest[..colon]))
            {
                return false;
            }

            rest = rest[(colon + 1)..];
        }

        if (!rest.StartsWith("//"))
        {
            return rest.IndexOfAny('[', ']') < 0;
        }

        rest = rest[2..];
        int path = rest.IndexOfAny('/', '?') is var slash and >= 0 ? slash : rest.Length;
        return IsAuthority(rest[..path]) && rest[path..].IndexOfAny('[', ']') < 0;
    }

    // Brackets only belong to an authority, which is seen to later; a fragment has neither them nor a second #.
    private static bool HasOnlyUriCharacters(string text, bool isInternational)
    {
        bool inFragment = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '%')
            {
                if (i + 2 >= text.Length || !char.IsAsciiHexDigit(text[i + 1]) || !char.IsAsciiHexDigit(text[i + 2]))
                {
                    return false;
                }

                i += 2;
            }
            else if (c == '#' && !inFragment)
            {
                inFragment = true;
            }
            else if (!IsUriCharacter(c, isInternational) && (inFragment || c is not ('[' or ']')))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUriCharacter(char c, bool isInternational)
        => char.IsAsciiLetterOrDigit(c) || "!$&'()*+,-./:;=?@_~".Contains(c, StringComparison.Ordinal) || (isInternational && c > '~');

    private static bool IsAuthority(ReadOnlySpan<char> text)
    {
        int port = text.LastIndexOf(':');
        if (port > text.LastIndexOf(']'))
        {
            if (text[(port + 1)..].IndexOfAnyExceptInRange('0', '9') >= 0)
            {
                return false;
            }

            text = text[..port];
        }

        return text.StartsWith("[") ? text.Length > 1 && text[^1] == ']' && IsLiteral(text[1..^1]) : text.IndexOfAny(":@[]") < 0;
    }

    private static bool IsLiteral(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('[', ']') >= 0 || text.IndexOfAny("%?@") >= 0)
        {
            return false;
        }

        int dot = text.IndexOf('.');
        bool isVersioned = text.Length > 1 && text[0] is 'v' or 'V' && dot > 1 && dot < text.Length - 1 && IsHex(text[1..dot], "");
        return isVersioned || IsHex(text, ".:");
    }

    private static bool IsHex(ReadOnlySpan<char> text, string others)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiHexDigit(c) && !others.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
