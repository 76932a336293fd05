namespace Idp.Scaffolder.Jsonata.Parsing;

internal enum TokenKind
{
    End,
    Operator,
    Name,
    Variable,
    Text,
    Number,
    Constant,
    Pattern,
}

/// <summary>One token of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The operator, name, text, or the pattern.</param>
/// <param name="Value">The value of a number or constant; the flags of a pattern.</param>
/// <param name="Position">Where it ends.</param>
internal readonly record struct Token(TokenKind Kind, string Text, object? Value, int Position)
{
    /// <summary>What a message shows of it.</summary>
    public object? Shown => Kind switch
    {
        TokenKind.Number or TokenKind.Constant => Value,
        TokenKind.Pattern => new Values.ValueMap(),
        _ => Text,
    };

    public bool Is(string symbol) => Kind == TokenKind.Operator && Text == symbol;
}
