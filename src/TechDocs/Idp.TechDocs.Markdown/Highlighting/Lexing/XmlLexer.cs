namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>XML.</summary>
internal sealed class XmlLexer : Lexer
{
    public override void Read(CodeScanner code)
    {
        while (!code.IsAtEnd)
        {
            if (code.StartsWith("<!--"))
            {
                code.TakeTo(code.Behind("-->", 4), TokenClass.CommentMultiline);
            }
            else if (code.StartsWith("<![CDATA["))
            {
                code.TakeTo(code.Behind("]]>", 9), TokenClass.CommentPreproc);
            }
            else if (code.Current == '<' && code.Peek(1) is '?' or '!')
            {
                code.TakeTo(code.Behind(code.Peek(1) == '?' ? "?>" : ">", 2), TokenClass.CommentPreproc);
            }
            else if (code.Current == '<')
            {
                Tag(code);
            }
            else if (code.Current == '&')
            {
                int end = code.EndOf(static c => !char.IsWhiteSpace(c) && c is not (';' or '<'), 1, 40);
                bool isEntity = end < code.Text.Length && code.Text[end] == ';';
                code.TakeTo(isEntity ? end + 1 : code.At + 1, isEntity ? TokenClass.NameEntity : TokenClass.Error);
            }
            else if (!code.TakeSpace())
            {
                code.TakeTo(code.EndOf(static c => !char.IsWhiteSpace(c) && c is not ('<' or '&')), TokenClass.Text);
            }
        }
    }

    private static bool IsName(char c) => Letters.IsWord(c) || c is ':' or '.' or '-';

    private static void Tag(CodeScanner code)
    {
        int close = code.Peek(1) == '/' ? 2 : 1;
        int end = code.EndOf(IsName, close);
        if (end == code.At + close)
        {
            code.Take(1, TokenClass.Error);
            return;
        }

        if (close == 2)
        {
            int behind = code.EndOf(char.IsWhiteSpace, end - code.At);
            code.TakeTo(behind < code.Text.Length && code.Text[behind] == '>' ? behind + 1 : end, TokenClass.NameTag);
            return;
        }

        code.TakeTo(end, TokenClass.NameTag);
        Attributes(code);
    }

    private static void Attributes(CodeScanner code)
    {
        while (!code.IsAtEnd)
        {
            int name = code.EndOf(IsName);
            int equals = code.EndOf(char.IsWhiteSpace, name - code.At);
            if (code.Current == '>' || (code.Current == '/' && code.Peek(1) == '>'))
            {
                code.Take(code.Current == '>' ? 1 : 2, TokenClass.NameTag);
                return;
            }

            if (name > code.At && equals < code.Text.Length && code.Text[equals] == '=')
            {
                code.TakeTo(equals + 1, TokenClass.NameAttribute);
                code.TakeSpace();
                code.TakeTo(ValueEnd(code), TokenClass.String);
            }
            else if (!code.TakeSpace())
            {
                code.TakeTo(Math.Max(name, code.At + 1), TokenClass.Error);
            }
        }
    }

    private static int ValueEnd(CodeScanner code)
        => code.Current is '"' or '\'' ? code.QuoteEnd(code.Current, staysInLine: false, escapes: false) : code.EndOf(static c => !char.IsWhiteSpace(c) && c != '>');
}
