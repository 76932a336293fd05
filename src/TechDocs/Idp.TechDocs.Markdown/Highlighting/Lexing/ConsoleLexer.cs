namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>What somebody did in a shell: prompts, commands, and what they wrote.</summary>
internal sealed class ConsoleLexer : Lexer
{
    public override void Read(CodeScanner code)
    {
        bool goesOn = false;
        while (!code.IsAtEnd)
        {
            int end = code.EndOfLine();
            int prompt = goesOn ? (code.StartsWith("> ") ? 2 : 0) : PromptLength(code.Text.AsSpan(code.At, end - code.At));
            if (prompt < 0)
            {
                code.TakeTo(end + 1, TokenClass.GenericOutput);
                continue;
            }

            code.Take(prompt, TokenClass.GenericPrompt);
            goesOn = end > code.At && code.Text[end - 1] == '\\';
            new BashScan(code, Math.Min(end + 1, code.Text.Length)).Run();
        }
    }

    // The prompt with the space behind it; -1 when the line has none.
    private static int PromptLength(ReadOnlySpan<char> line)
    {
        int sign = line.IndexOfAny('$', '#', '%');
        if (sign < 0 || !IsPrompt(line[..sign].TrimEnd(' ')))
        {
            return -1;
        }

        int end = sign + 1;
        while (end < line.Length && Letters.IsSpace(line[end]))
        {
            end++;
        }

        return end;
    }

    // Nothing, [..], sh.., or a user at a machine and perhaps a folder.
    private static bool IsPrompt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (text[0] == '[' && text[^1] == ']'))
        {
            return true;
        }

        if (text.StartsWith("sh"))
        {
            return text.IndexOf(' ') < 0;
        }

        int at = text.LastIndexOfAny('@', ':');
        return at > 1 && Letters.IsWord(text[0]) && at < text.Length - 1 && text[..at].IndexOf(' ') < 0 && text[at..].Count(' ') <= 1;
    }
}
