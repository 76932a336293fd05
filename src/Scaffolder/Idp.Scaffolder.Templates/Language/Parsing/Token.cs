namespace Idp.Scaffolder.Templates.Language.Parsing;

internal enum TokenKind
{
    /// <summary>A name or a word of the language; the text says which.</summary>
    Name,

    /// <summary>A string; the text is its value.</summary>
    Text,

    /// <summary>Digits, perhaps with a fraction.</summary>
    Number,

    /// <summary><c>r/…/gimy</c>; the text is all of it.</summary>
    Pattern,

    /// <summary>A bracket, a comma, an operator; the text is it.</summary>
    Sign,

    /// <summary><c>}}</c> or <c>%}</c>; the text is that, without the hyphen.</summary>
    End,
}

/// <summary>One token of a tag. The offsets are UTF-16 units of the whole text.</summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int Stop)
{
    public bool Is(string sign) => Kind == TokenKind.Sign && ReferenceEquals(Text, sign);

    public bool IsName(string name) => Kind == TokenKind.Name && string.Equals(Text, name, StringComparison.Ordinal);
}
