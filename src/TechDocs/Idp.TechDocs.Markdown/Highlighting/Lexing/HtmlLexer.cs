namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>HTML, with the scripts in it.</summary>
internal sealed class HtmlLexer : Lexer
{
    public override void Read(CodeScanner code)
    {
        while (!code.IsAtEnd)
        {
            if (code.StartsWith("<!--"))
            {
                code.TakeTo(code.Behind("-->", 4), TokenClass.CommentMultiline);
            }
            else if (code.Current == '<' && code.Peek(1) is '?' or '!')
            {
                code.TakeTo(code.Behind(code.StartsWith("<![CDATA[") ? "]]>" : code.Peek(1) == '?' ? "?>" : ">", 2), TokenClass.CommentPreproc);
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
            else
            {
                code.TakeTo(code.EndOf(static c => c is not ('<' or '&')), TokenClass.Text);
            }
        }
    }

    private static bool IsName(char c) => Letters.IsWord(c) || c is ':' or '-' or '.';

    private static void Tag(CodeScanner code)
    {
        bool closes = code.Peek(1) == '/';
        int start = code.At + (closes ? 2 : 1), end = code.EndOf(IsName, start - code.At);
        if (end == start)
        {
            code.Take(1, TokenClass.Error);
            return;
        }

        string name = code.Text[start..end];
        code.Take(closes ? 2 : 1, TokenClass.Punctuation);
        code.TakeTo(end, TokenClass.NameTag);
        Attributes(code);
        if (!closes && name.ToUpperInvariant() is "SCRIPT" or "STYLE")
        {
            int close = code.Text.IndexOf("</" + name, code.At, StringComparison.OrdinalIgnoreCase);
            close = close < 0 ? code.Text.Length : close;
            if (name.Equals("script", StringComparison.OrdinalIgnoreCase))
            {
                new ScriptScan(code, isTyped: false).Run(close);
            }

            code.TakeTo(close, TokenClass.Text);
        }
    }

    private static void Attributes(CodeScanner code)
    {
        while (!code.IsAtEnd)
        {
            int name = code.EndOf(static c => Letters.IsWord(c) || c is ':' or '-');
            int equals = code.EndOf(char.IsWhiteSpace, name - code.At);
            if (code.Current == '>' || (code.Current == '/' && code.Peek(1) == '>'))
            {
                code.Take(code.Current == '>' ? 1 : 2, TokenClass.Punctuation);
                return;
            }

            if (name > code.At)
            {
                bool hasValue = equals < code.Text.Length && code.Text[equals] == '=';
                code.TakeTo(hasValue ? equals : name, TokenClass.NameAttribute);
                if (hasValue)
                {
                    code.Take(1, TokenClass.Operator);
                    code.TakeSpace(TokenClass.Text);
                    code.TakeTo(ValueEnd(code), TokenClass.String);
                }
            }
            else if (!code.TakeSpace(TokenClass.Text))
            {
                code.Take(1, TokenClass.Error);
            }
        }
    }

    private static int ValueEnd(CodeScanner code)
        => code.Current is '"' or '\'' ? code.QuoteEnd(code.Current, staysInLine: false, escapes: false) : code.EndOf(static c => !char.IsWhiteSpace(c) && c != '>');
}
