namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>Dockerfiles: instructions, and what they are told: the words of a shell, or JSON.</summary>
internal sealed class DockerLexer : Lexer
{
    private static readonly WordSet Plain = new("maintainer expose workdir user stopsignal volume", ignoresCase: true);
    private static readonly WordSet Shell = new("run cmd entrypoint env arg label add copy onbuild healthcheck", ignoresCase: true);

    public override void Read(CodeScanner code)
    {
        while (!code.IsAtEnd)
        {
            var word = code.Text.AsSpan(code.At, code.WordEnd() - code.At);
            if (code.Current == '#')
            {
                code.TakeTo(code.EndOfLine(), TokenClass.Comment);
            }
            else if (word.Equals("FROM", StringComparison.OrdinalIgnoreCase))
            {
                From(code);
            }
            else if (Instruction(code, word) is var length and > 0)
            {
                Arguments(code, word, length);
            }
            else if (!code.TakeSpace())
            {
                new BashScan(code, CommandEnd(code)).Run();
            }
        }
    }

    private static int Instruction(CodeScanner code, ReadOnlySpan<char> word)
        => (Plain.Contains(word) || Shell.Contains(word) || word.Equals("SHELL", StringComparison.OrdinalIgnoreCase)) && char.IsWhiteSpace(code.Peek(word.Length)) ? word.Length : 0;

    private static void From(CodeScanner code)
    {
        code.Take(4, TokenClass.Keyword);
        code.TakeTo(code.SpaceEnd(), TokenClass.Whitespace);
        code.TakeTo(code.EndOf(static c => !char.IsWhiteSpace(c)), TokenClass.String);
        code.TakeTo(code.SpaceEnd(), TokenClass.Whitespace);
        if (code.Rest.StartsWith("AS", StringComparison.OrdinalIgnoreCase))
        {
            code.Take(2, TokenClass.Keyword);
            code.TakeTo(code.SpaceEnd(), TokenClass.Whitespace);
            code.TakeTo(code.EndOf(static c => !char.IsWhiteSpace(c)), TokenClass.String);
        }
    }

    private static void Arguments(CodeScanner code, ReadOnlySpan<char> word, int length)
    {
        bool isList = word.Equals("VOLUME", StringComparison.OrdinalIgnoreCase) || word.Equals("SHELL", StringComparison.OrdinalIgnoreCase)
            || word.Equals("CMD", StringComparison.OrdinalIgnoreCase) || word.Equals("ENTRYPOINT", StringComparison.OrdinalIgnoreCase);
        bool isPlain = Plain.Contains(word);
        code.Take(length, TokenClass.Keyword);
        code.TakeTo(code.SpaceEnd(), TokenClass.Whitespace);
        int close = isList && code.Current == '[' ? code.Text.AsSpan(code.At, CommandEnd(code) - code.At).IndexOf(']') : -1;
        if (close >= 0)
        {
            var list = new CodeScanner(code.Text.Substring(code.At, close + 1));
            new JsonLexer().Read(list);
            int start = code.At;
            foreach (var token in list.ToTokens())
            {
                code.TakeTo(start + token.End, token.Class);
            }
        }
        else if (isPlain)
        {
            code.TakeTo(code.EndOfLine(), TokenClass.String);
        }
    }

    // Where the command ends: at the end of a line that no backslash carries on.
    private static int CommandEnd(CodeScanner code)
    {
        int end = code.EndOfLine();
        while (end < code.Text.Length && end > code.At && code.Text[end - 1] == '\\')
        {
            int next = code.Text.IndexOf('\n', end + 1);
            end = next < 0 ? code.Text.Length : next;
        }

        return end;
    }
}
