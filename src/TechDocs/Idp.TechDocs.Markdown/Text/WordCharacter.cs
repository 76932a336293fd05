namespace Idp.TechDocs.Markdown.Text;

/// <summary>What Python's <c>\w</c> matches: letters, numbers of any kind, and the underscore.</summary>
internal static class WordCharacter
{
    public static bool Is(char c) => c == '_' || char.IsLetter(c) || char.IsNumber(c);

    /// <summary>Whether a word begins or ends between two characters, of which either may be missing (any that is of no word).</summary>
    public static bool IsBoundary(char before, char after) => Is(before) != Is(after);

    /// <summary>Whether a word begins or ends at a place.</summary>
    public static bool IsBoundary(ReadOnlySpan<char> text, int at)
        => IsBoundary(at == 0 ? ' ' : text[at - 1], at >= text.Length ? ' ' : text[at]);
}
