using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Idp.TechDocs.Sanitizing;

/// <summary>Looks for what runs in files of markup. It would rather find too much: such a file is left out, not mended.</summary>
internal static partial class ActiveMarkup
{
    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>What could run; null for nothing.</summary>
    public static string? Find(ReadOnlySpan<byte> content)
    {
        string text;
        try
        {
            text = Utf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return "it is not written in UTF-8, and cannot be looked through";
        }

        if (text.Contains('\0', StringComparison.Ordinal) || OtherEncoding().IsMatch(text))
        {
            return "it is not written in UTF-8, and cannot be looked through";
        }

        if (Active().Match(text) is { Success: true } found)
        {
            return found.Value.Trim();
        }

        // Addresses may hide behind entities and white space.
        string plain = Blank().Replace(WebUtility.HtmlDecode(WebUtility.HtmlDecode(text)), "");
        return Address().Match(plain) is { Success: true } address ? address.Value : null;
    }

    [GeneratedRegex("""<(?:[\w.-]+:)?(?:script|handler|listener|iframe|embed|object|applet|meta|base|link)\b|[\s"'/]on[a-z]+\s*=|<!ENTITY|<!ATTLIST|<\?xml-stylesheet|<(?:[\w.-]+:)?(?:stylesheet|transform)\b|<!--\s*#""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Active();

    [GeneratedRegex("""<\?xml[^>]*encoding\s*=\s*["'](?!utf-?8["']|us-ascii["'])""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherEncoding();

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Blank();

    [GeneratedRegex("javascript:|vbscript:|livescript:|data:(?:text|application|image/svg)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
