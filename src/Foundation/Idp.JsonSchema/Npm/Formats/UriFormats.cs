using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Npm;

/// <summary>Identifiers and pointers.</summary>
internal static class UriFormats
{
    /// <summary>A scheme, a colon, and whatever holds no white space.</summary>
    public static bool IsUri(string text)
        => text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && IsScheme(text.AsSpan(0, colon)) && !text.Any(JavaScriptText.IsSpace);

    public static bool IsScheme(ReadOnlySpan<char> text)
        => text.Length > 0 && char.IsAsciiLetter(text[0]) && text.IndexOfAnyExcept(UrlSchemes.Characters) < 0;

    public static bool IsUuid(string text)
    {
        if (text.Length != 36)
        {
            return false;
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? text[i] != '-' : !char.IsAsciiHexDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    // Of all that is not ASCII only the Kelvin sign and the long s, which are k and s to a pattern that ignores case.
    public static bool IsJsonPointer(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '~')
            {
                if (++i == text.Length || text[i] is not ('0' or '1'))
                {
                    return false;
                }
            }
            else if (text[i] is > '\u007f' and not ('\u212a' or '\u017f'))
            {
                return false;
            }
        }

        return text.IsEmpty || text[0] == '/';
    }

    public static bool IsRelativeJsonPointer(string text)
    {
        int digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? end : text.Length;
        return digits > 0 && (text.AsSpan(digits) is "#" || IsJsonPointer(text.AsSpan(digits)));
    }
}
