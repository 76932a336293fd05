namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>INI files: sections, and names with values.</summary>
internal sealed class IniLexer : Lexer
{
    public override void Read(CodeScanner code)
    {
        while (!code.IsAtEnd)
        {
            if (!code.TakeSpace())
            {
                Line(code, code.EndOfLine());
            }
        }
    }

    private static void Line(CodeScanner code, int end)
    {
        var line = code.Text.AsSpan(code.At, end - code.At);
        int sign = line.IndexOfAny('=', ':');
        if (line[0] is ';' or '#')
        {
            code.TakeTo(end, TokenClass.CommentSingle);
        }
        else if (line[0] == '[' && line.TrimEnd(" \t").EndsWith(']'))
        {
            code.Take(line.TrimEnd(" \t").Length, TokenClass.Keyword);
        }
        else if (sign < 0)
        {
            code.TakeTo(end, TokenClass.NameAttribute);
        }
        else
        {
            int comment = line[sign..].IndexOfAny(';', '#');
            code.Take(line[..sign].TrimEnd(" \t").Length, TokenClass.NameAttribute);
            code.TakeTo(code.SpaceEnd(), TokenClass.Whitespace);
            code.Take(1, TokenClass.Operator);
            code.TakeTo(code.SpaceEnd(), TokenClass.Whitespace);
            int stop = comment < 0 ? end : end - line.Length + sign + comment;
            var value = code.Text.AsSpan(code.At, Math.Max(0, stop - code.At));
            code.Take(value.TrimEnd(' ').Length, TokenClass.String);
        }
    }
}
