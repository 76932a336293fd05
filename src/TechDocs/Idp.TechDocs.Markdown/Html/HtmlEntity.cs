namespace Idp.TechDocs.Markdown.Html;

/// <summary>The shape of entities: <c>&amp;name;</c>, <c>&amp;#1;</c>, <c>&amp;#xA;</c>. Names are not looked up.</summary>
internal static class HtmlEntity
{
    /// <summary>The length of the entity at an ampersand, or 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        var rest = text[(at + 1)..];
        int skipped = rest.StartsWith("#x", StringComparison.Ordinal) ? 2 : rest.StartsWith('#') ? 1 : 0;
        int digits = 0;
        for (var name = rest[skipped..]; digits < name.Length && IsPart(name[digits], skipped); digits++)
        {
        }

        int end = skipped + digits;
        return digits > 0 && end < rest.Length && rest[end] == ';' ? end + 2 : 0;
    }

    private static bool IsPart(char c, int prefix) => prefix switch
    {
        2 => char.IsAsciiHexDigit(c),
        1 => char.IsAsciiDigit(c),
        _ => char.IsAsciiLetterOrDigit(c),
    };
}
