namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>The kinds of letters that languages ask for.</summary>
internal static class Letters
{
    /// <summary>A letter, a digit or an underscore.</summary>
    public static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || (c > '\x7F' && char.IsLetterOrDigit(c));

    /// <summary>What a name may begin with.</summary>
    public static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_' || (c > '\x7F' && char.IsLetter(c));

    public static bool IsSpace(char c) => c is ' ' or '\t';
}
