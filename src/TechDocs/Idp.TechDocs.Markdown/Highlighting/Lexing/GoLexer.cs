namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>Go.</summary>
internal sealed class GoLexer : Lexer
{
    private static readonly WordSet Keywords = new("break default select case defer go else goto switch fallthrough if range continue for return");
    private static readonly WordSet Declarations = new("var func struct map chan type interface const");
    private static readonly WordSet Constants = new("true false iota nil");
    private static readonly WordSet Types = new(
        "uint uint8 uint16 uint32 uint64 int int8 int16 int32 int64 float float32 float64 complex64 complex128 byte rune string bool error uintptr any comparable");

    private static readonly WordSet Functions = new("print println panic recover close complex real imag len cap append copy delete new make");

    public override void Read(CodeScanner code)
    {
        while (!code.IsAtEnd)
        {
            char c = code.Current;
            if (Letters.IsNameStart(c))
            {
                Word(code);
            }
            else if (char.IsAsciiDigit(c))
            {
                code.TakeNumber(TokenClass.NumberInteger, TokenClass.NumberFloat, "i");
            }
            else if (c == '/' && code.Peek(1) is '/' or '*')
            {
                bool isLine = code.Peek(1) == '/';
                code.TakeTo(isLine ? code.EndOfLine() : code.Behind("*/", 2), isLine ? TokenClass.CommentSingle : TokenClass.CommentMultiline);
            }
            else if (c is '"' or '`')
            {
                code.TakeTo(code.QuoteEnd(c, staysInLine: false, escapes: c == '"'), TokenClass.String);
            }
            else if (c == '\'')
            {
                code.TakeTo(code.QuoteEnd(c, staysInLine: true), TokenClass.StringChar);
            }
            else if (!code.TakeSpace())
            {
                Sign(code, c);
            }
        }
    }

    private static void Word(CodeScanner code)
    {
        int end = code.WordEnd();
        var word = code.Text.AsSpan(code.At, end - code.At);
        bool isCalled = end < code.Text.Length && code.Text[end] == '(';
        code.TakeTo(end, word is "import" or "package" ? TokenClass.KeywordNamespace
            : Declarations.Contains(word) ? TokenClass.KeywordDeclaration
            : Keywords.Contains(word) ? TokenClass.Keyword
            : Constants.Contains(word) ? TokenClass.KeywordConstant
            : isCalled && (Functions.Contains(word) || Types.Contains(word)) ? TokenClass.NameBuiltin
            : Types.Contains(word) ? TokenClass.KeywordType
            : TokenClass.NameOther);
    }

    private static void Sign(CodeScanner code, char c)
    {
        char next = code.Peek(1);
        int length = c switch
        {
            '.' when next == '.' && code.Peek(2) == '.' => 3,
            ':' or '!' or '=' or '<' or '>' when next == '=' => 2,
            '<' when next is '-' or '<' => 2,
            '>' when next == '>' => 2,
            _ => "+-*/%&|~".Contains(c, StringComparison.Ordinal) ? 1 : 0,
        };
        code.Take(Math.Max(length, 1), length > 0 ? TokenClass.Operator : "|^<>=!()[]{}.,;:".Contains(c, StringComparison.Ordinal) ? TokenClass.Punctuation : TokenClass.Error);
    }
}
