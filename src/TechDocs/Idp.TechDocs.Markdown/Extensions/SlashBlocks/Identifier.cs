namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks;

/// <summary>Names of classes, attributes and elements, as selectors of CSS have them.</summary>
internal static class Identifier
{
    public static bool Is(string text) => text.Length > 0 && LengthAt(text, 0) == text.Length;

    /// <summary>How many characters at a place are a name.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        if (text[at..].StartsWith("--", StringComparison.Ordinal))
        {
            at += 2;
        }
        else
        {
            at += at < text.Length && text[at] == '-' ? 1 : 0;
            if (at == text.Length || !IsFirst(text[at]))
            {
                return 0;
            }

            at++;
        }

        while (at < text.Length && (IsFirst(text[at]) || char.IsAsciiDigit(text[at]) || text[at] == '-'))
        {
            at++;
        }

        return at - start;
    }

    private static bool IsFirst(char c) => char.IsAsciiLetter(c) || c == '_' || c > '\u009f';
}
