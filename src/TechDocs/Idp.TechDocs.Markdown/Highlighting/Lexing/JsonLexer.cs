namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>JSON, with comments.</summary>
internal sealed class JsonLexer : Lexer
{
    public override void Read(CodeScanner code)
    {
        while (!code.IsAtEnd)
        {
            switch (code.Current)
            {
                case '"':
                    Quoted(code);
                    break;
                case '/' when code.Peek(1) == '/':
                    code.TakeTo(code.EndOfLine(), TokenClass.CommentSingle);
                    break;
                case '/' when code.Peek(1) == '*':
                    code.TakeTo(code.Behind("*/", 2), TokenClass.CommentMultiline);
                    break;
                case '{' or '}' or '[' or ']' or ',' or ':':
                    code.Take(1, TokenClass.Punctuation);
                    break;
                case '-' or (>= '0' and <= '9'):
                    int end = code.EndOf(static c => char.IsAsciiDigit(c) || c is '-' or '+' or '.' or 'e' or 'E');
                    code.TakeTo(end, code.Text.AsSpan(code.At, end - code.At).IndexOfAny("+.eE") >= 0 ? TokenClass.NumberFloat : TokenClass.NumberInteger);
                    break;
                case 't' or 'f' or 'n':
                    code.TakeTo(code.EndOf(static c => "truefalsn".Contains(c, StringComparison.Ordinal)), TokenClass.KeywordConstant);
                    break;
                default:
                    if (!code.TakeSpace())
                    {
                        code.Take(1, TokenClass.Error);
                    }

                    break;
            }
        }
    }

    // The name of a member when a colon follows.
    private static void Quoted(CodeScanner code)
    {
        int end = code.QuoteEnd('"', staysInLine: false);
        int next = code.EndOf(char.IsWhiteSpace, end - code.At);
        bool isClosed = end - code.At > 1 && code.Text[end - 1] == '"';
        code.TakeTo(end, !isClosed ? TokenClass.Error : next < code.Text.Length && code.Text[next] == ':' ? TokenClass.NameTag : TokenClass.StringDouble);
    }
}
