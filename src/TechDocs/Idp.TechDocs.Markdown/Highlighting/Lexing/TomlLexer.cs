namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>TOML.</summary>
internal sealed class TomlLexer : Lexer
{
    public override void Read(CodeScanner code)
    {
        bool isLineStart = true;
        while (!code.IsAtEnd)
        {
            char c = code.Current;
            if (isLineStart && c == '[' && code.EndOfLine() is var end && code.Text[end - 1] == ']')
            {
                code.TakeTo(end, TokenClass.Keyword);
            }
            else if (c == '\n')
            {
                code.Take(1, TokenClass.Whitespace);
                isLineStart = true;
                continue;
            }
            else if (Letters.IsSpace(c))
            {
                code.TakeTo(code.SpaceEnd(), TokenClass.Whitespace);
                continue;
            }
            else
            {
                Piece(code, c);
            }

            isLineStart = false;
        }
    }

    private static void Piece(CodeScanner code, char c)
    {
        if (c == '#')
        {
            code.TakeTo(code.EndOfLine(), TokenClass.CommentSingle);
        }
        else if (c is '"' or '\'')
        {
            code.TakeTo(code.QuoteEnd(c, staysInLine: false, escapes: c == '"'), TokenClass.String);
        }
        else if (Letters.IsNameStart(c))
        {
            int end = code.EndOf(static part => Letters.IsWord(part) || part == '-');
            bool isConstant = code.Text.AsSpan(code.At, end - code.At) is "true" or "false" && (end == code.Text.Length || code.Text[end] == '\n');
            code.TakeTo(end, isConstant ? TokenClass.KeywordConstant : TokenClass.Name);
        }
        else if (char.IsAsciiDigit(c) || (c is '+' or '-' && char.IsAsciiDigit(code.Peek(1))))
        {
            int end = code.EndOf(static part => char.IsAsciiDigit(part) || part is '-' or ':' or 'T' or 'Z', 1);
            if (end - code.At >= 10 && code.Peek(4) == '-')
            {
                code.TakeTo(end, TokenClass.NumberInteger);
            }
            else
            {
                code.Take(char.IsAsciiDigit(c) ? 0 : 1, TokenClass.NumberInteger);
                code.TakeNumber(TokenClass.NumberInteger, TokenClass.NumberFloat);
            }
        }
        else
        {
            code.Take(1, c == '=' ? TokenClass.Operator : "]{}:(),;[.".Contains(c, StringComparison.Ordinal) ? TokenClass.Punctuation : TokenClass.Error);
        }
    }
}
