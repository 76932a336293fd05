namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>C#.</summary>
internal sealed class CSharpLexer : Lexer
{
    private static readonly WordSet Keywords = new(
        "abstract as async await base break by case catch checked const continue default delegate do else enum event explicit extern false finally fixed for foreach goto if implicit "
        + "in interface internal is let lock new null on operator out override params private protected public readonly ref return sealed sizeof stackalloc static switch this throw "
        + "true try typeof unchecked unsafe virtual void while get set partial yield add remove value alias ascending descending from group into orderby select thenby where join equals");

    private static readonly WordSet Types = new(
        "bool byte char decimal double dynamic float int long object sbyte short string uint ulong ushort var");

    public override void Read(CodeScanner code)
    {
        int lineStart = -1;
        while (!code.IsAtEnd)
        {
            char c = code.Current;
            if (code.IsAtLineStart() && lineStart != code.At)
            {
                lineStart = code.At;
                if (Attribute(code))
                {
                    continue;
                }
            }

            if (Letters.IsNameStart(c) || (c == '@' && Letters.IsNameStart(code.Peek(1))))
            {
                Word(code, c == '@' ? 1 : 0);
            }
            else if (char.IsAsciiDigit(c))
            {
                code.TakeNumber(TokenClass.Number, TokenClass.Number, "flFLdD");
            }
            else if (!code.TakeSpace())
            {
                Sign(code, c);
            }
        }
    }

    private static void Sign(CodeScanner code, char c)
    {
        bool isLine = code.Peek(1) == '/';
        if (c == '/' && code.Peek(1) is '/' or '*')
        {
            code.TakeTo(isLine ? code.EndOfLine() : code.Behind("*/", 2), isLine ? TokenClass.CommentSingle : TokenClass.CommentMultiline);
        }
        else if (c == '"' || (c == '$' && code.Peek(1) == '"'))
        {
            code.Take(c == '$' ? 1 : 0, TokenClass.String);
            code.TakeTo(code.QuoteEnd('"', staysInLine: true), TokenClass.String);
        }
        else if (c == '@' && code.Peek(1) == '"')
        {
            Verbatim(code);
        }
        else if (c == '\'')
        {
            int end = code.QuoteEnd('\'', staysInLine: true);
            bool isLetter = end - code.At is 3 or 4;
            code.TakeTo(isLetter ? end : code.At + 1, isLetter ? TokenClass.StringChar : TokenClass.Error);
        }
        else if (c == '#' && Letters.IsNameStart(code.Text[code.SpaceEnd(1)]))
        {
            code.TakeTo(code.EndOfLine(), TokenClass.CommentPreproc);
        }
        else
        {
            code.Take(c == '?' && code.Peek(1) == '.' ? 2 : 1, "()[];:,.{}".Contains(c, StringComparison.Ordinal) ? TokenClass.Punctuation
                : "=+-*/%&|^<>!?~".Contains(c, StringComparison.Ordinal) ? TokenClass.Operator
                : TokenClass.Error);
        }
    }

    // Two quotes are one.
    private static void Verbatim(CodeScanner code)
    {
        code.Take(1, TokenClass.String);
        do
        {
            code.TakeTo(code.QuoteEnd('"', staysInLine: false, escapes: false), TokenClass.String);
        }
        while (code.Current == '"');
    }

    private static bool Attribute(CodeScanner code)
    {
        int start = code.SpaceEnd();
        if (start >= code.Text.Length || code.Text[start] != '[')
        {
            return false;
        }

        int end = code.Behind("]", start - code.At);
        code.TakeTo(start, TokenClass.Whitespace);
        code.TakeTo(end, TokenClass.NameAttribute);
        return true;
    }

    private static void Word(CodeScanner code, int offset)
    {
        int end = code.WordEnd(offset);
        var word = code.Text.AsSpan(code.At, end - code.At);
        if (DeclarationHead.Reaches(code, end))
        {
            code.TakeTo(end, TokenClass.NameFunction);
        }
        else if (word is "class" or "struct" or "record" && end < code.Text.Length && char.IsWhiteSpace(code.Text[end]) && word is not "record")
        {
            code.TakeTo(end, TokenClass.Keyword);
            code.TakeSpace();
            code.TakeTo(code.WordEnd(), TokenClass.NameClass);
        }
        else if (word is "namespace" or "using" && end < code.Text.Length && char.IsWhiteSpace(code.Text[end]))
        {
            code.TakeTo(end, TokenClass.Keyword);
            code.TakeSpace();
            code.TakeTo(code.EndOf(static c => Letters.IsWord(c) || c == '.'), TokenClass.NameNamespace);
        }
        else
        {
            var kind = Keywords.Contains(word) ? TokenClass.Keyword : Types.Contains(word) ? TokenClass.KeywordType : TokenClass.Name;
            code.TakeTo(kind == TokenClass.KeywordType && end < code.Text.Length && code.Text[end] == '?' ? end + 1 : end, kind);
        }
    }
}
