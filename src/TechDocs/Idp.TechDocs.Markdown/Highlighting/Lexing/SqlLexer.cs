namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>SQL, in no dialect.</summary>
internal sealed class SqlLexer : Lexer
{
    private static readonly WordSet Keywords = new(SqlWords.Keywords, ignoresCase: true);
    private static readonly WordSet Types = new(
        "array bigint binary bit blob boolean char character date dec decimal float int integer interval number numeric real serial smallint varchar varying int8 serial8 text",
        ignoresCase: true);

    public override void Read(CodeScanner code)
    {
        while (!code.IsAtEnd)
        {
            char c = code.Current;
            if (char.IsAsciiLetter(c) || c == '_')
            {
                int end = code.WordEnd();
                var word = code.Text.AsSpan(code.At, end - code.At);
                var kind = Keywords.Contains(word) ? TokenClass.Keyword : Types.Contains(word) ? TokenClass.NameBuiltin : TokenClass.Name;
                code.TakeTo(kind == TokenClass.Name ? code.EndOf(static part => Letters.IsWord(part) || part == '$') : end, kind);
            }
            else if (char.IsAsciiDigit(c))
            {
                code.TakeTo(code.EndOf(char.IsAsciiDigit), TokenClass.NumberInteger);
            }
            else if (c == '-' && code.Peek(1) == '-')
            {
                code.TakeTo(code.EndOfLine(), TokenClass.CommentSingle);
            }
            else if (c == '/' && code.Peek(1) == '*')
            {
                code.TakeTo(code.Behind("*/", 2), TokenClass.CommentMultiline);
            }
            else if (c is '\'' or '"')
            {
                code.TakeTo(code.QuoteEnd(c, staysInLine: false, escapes: false), c == '"' ? TokenClass.StringSymbol : TokenClass.StringSingle);
            }
            else if (!code.TakeSpace())
            {
                code.Take(1, ";:()[],.".Contains(c, StringComparison.Ordinal) ? TokenClass.Punctuation
                    : "+*/<>=~!@#%^&|`?-".Contains(c, StringComparison.Ordinal) ? TokenClass.Operator
                    : TokenClass.Error);
            }
        }
    }
}
