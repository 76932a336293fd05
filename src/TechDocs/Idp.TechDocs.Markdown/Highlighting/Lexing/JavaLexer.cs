namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>Java.</summary>
internal sealed class JavaLexer : Lexer
{
    private static readonly WordSet Keywords = new(
        "assert break case catch continue default do else finally for if goto instanceof new return switch this throw try while");

    private static readonly WordSet Declarations = new(
        "abstract const enum extends final implements native private protected public sealed static strictfp super synchronized throws transient volatile yield");

    private static readonly WordSet Types = new("boolean byte char double float int long short void");

    public override void Read(CodeScanner code)
    {
        while (!code.IsAtEnd)
        {
            char c = code.Current;
            if (IsName(c) && !char.IsAsciiDigit(c))
            {
                Word(code);
            }
            else if (char.IsAsciiDigit(c))
            {
                code.TakeNumber(TokenClass.NumberInteger, TokenClass.NumberFloat, "lLfFdD");
            }
            else if (!code.TakeSpace())
            {
                Sign(code, c);
            }
        }
    }

    private static bool IsName(char c) => Letters.IsWord(c) || c == '$';

    private static void Sign(CodeScanner code, char c)
    {
        if (c == '/' && code.Peek(1) is '/' or '*')
        {
            bool isLine = code.Peek(1) == '/';
            code.TakeTo(isLine ? code.EndOfLine() : code.Behind("*/", 2), isLine ? TokenClass.CommentSingle : TokenClass.CommentMultiline);
        }
        else if (c == '"')
        {
            bool isLong = code.StartsWith("\"\"\"\n");
            code.TakeTo(isLong ? code.Behind("\"\"\"", 3) : code.QuoteEnd('"', staysInLine: false), TokenClass.String);
        }
        else if (c == '\'')
        {
            int end = code.QuoteEnd('\'', staysInLine: true);
            code.TakeTo(end - code.At <= 8 ? end : code.At + 1, end - code.At <= 8 ? TokenClass.StringChar : TokenClass.Error);
        }
        else if (c == '@' && Letters.IsNameStart(code.Peek(1)))
        {
            code.TakeTo(code.EndOf(static part => Letters.IsWord(part) || part == '.', 1), TokenClass.NameDecorator);
        }
        else if (c == '.' && IsName(code.Peek(1)) && !char.IsAsciiDigit(code.Peek(1)))
        {
            code.Take(1, TokenClass.Punctuation);
            code.TakeTo(code.EndOf(IsName), TokenClass.NameAttribute);
        }
        else
        {
            code.Take(1, "{}();:.,".Contains(c, StringComparison.Ordinal) ? TokenClass.Punctuation
                : "~^*!%&[]<>|+=/?-".Contains(c, StringComparison.Ordinal) ? TokenClass.Operator
                : TokenClass.Error);
        }
    }

    private static void Word(CodeScanner code)
    {
        int end = code.EndOf(IsName);
        var word = code.Text.AsSpan(code.At, end - code.At);
        if (Keywords.Contains(word))
        {
            code.TakeTo(end, TokenClass.Keyword);
            return;
        }

        int space = code.EndOf(char.IsWhiteSpace, end - code.At);
        bool isApart = space > end && space < code.Text.Length && IsName(code.Text[space]);
        if (isApart && word is "package" or "import")
        {
            Import(code, end);
        }
        else if (isApart && word is "class" or "interface" or "record")
        {
            code.TakeTo(end, TokenClass.KeywordDeclaration);
            code.TakeSpace(TokenClass.Text);
            code.TakeTo(code.EndOf(IsName), TokenClass.NameClass);
        }
        else
        {
            code.TakeTo(end, KindOf(code, word, end, space));
        }
    }

    private static TokenClass KindOf(CodeScanner code, ReadOnlySpan<char> word, int end, int space)
    {
        char next = space < code.Text.Length ? code.Text[space] : '\0';
        return next == '(' && IsDeclared(code) ? TokenClass.NameFunction
            : Declarations.Contains(word) || word is "var" ? TokenClass.KeywordDeclaration
            : Types.Contains(word) ? TokenClass.KeywordType
            : word is "true" or "false" or "null" ? TokenClass.KeywordConstant
            : end < code.Text.Length && code.Text[end] == ':' && code.IsFirstInLine() ? TokenClass.NameLabel
            : TokenClass.Name;
    }

    // Whether a type stands in front, with white space between.
    private static bool IsDeclared(CodeScanner code)
    {
        int at = code.At;
        while (at > 0 && char.IsWhiteSpace(code.Text[at - 1]))
        {
            at--;
        }

        if (at == code.At)
        {
            return false;
        }

        int start = at;
        while (start > 0 && (IsName(code.Text[start - 1]) || code.Text[start - 1] is '.' or '[' or ']' or '<' or '>'))
        {
            start--;
        }

        var type = code.Text.AsSpan(start, at - start);
        while (type.Length > 0 && (!IsName(type[0]) || char.IsAsciiDigit(type[0])))
        {
            type = type[1..];
        }

        return type.Length > 0 && !Keywords.Contains(type);
    }

    private static void Import(CodeScanner code, int end)
    {
        code.TakeTo(end, TokenClass.KeywordNamespace);
        int space = code.EndOf(char.IsWhiteSpace);
        if (code.Text.AsSpan(space).StartsWith("static "))
        {
            code.TakeTo(space + 6, TokenClass.KeywordNamespace);
        }

        code.TakeSpace();
        code.TakeTo(code.EndOf(static c => Letters.IsWord(c) || c == '.'), TokenClass.NameNamespace);
        code.Take(code.Current == '*' ? 1 : 0, TokenClass.NameNamespace);
    }
}
