namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>Texts in quotes, and those in blocks.</summary>
internal sealed partial class YamlScan
{
    private void Quoted(char quote)
    {
        while (!code.IsAtEnd)
        {
            int end = code.QuoteEnd(quote, staysInLine: false, escapes: quote == '"');
            if (quote == '"')
            {
                Escapes(end);
            }

            code.TakeTo(end, TokenClass.String);
            if (quote == '"' || code.Current != '\'')
            {
                return;
            }
        }
    }

    private void Escapes(int end)
    {
        for (int at = code.Text.IndexOf('\\', code.At, end - code.At); at >= 0; at = code.Text.IndexOf('\\', code.At, end - code.At))
        {
            code.TakeTo(at, TokenClass.String);
            int length = code.Peek(1) switch
            {
                'x' => 4,
                'u' => 6,
                'U' => 10,
                _ => 2,
            };
            code.TakeTo(Math.Min(at + length, end), TokenClass.StringEscape);
        }
    }

    private bool IsBlockHeader()
    {
        var rest = code.Text.AsSpan(code.At + 1, code.EndOfLine() - code.At - 1);
        int signs = rest.IndexOfAnyExcept(HeaderSigns);
        return signs < 0 || (signs <= 2 && (rest[signs..].TrimStart(' ').IsEmpty || (rest[signs] == ' ' && rest[signs..].TrimStart(' ')[0] == '#')));
    }

    private void Block()
    {
        int end = code.EndOfLine();
        code.TakeTo(code.EndOf(static c => c is '+' or '-' || char.IsAsciiDigit(c), 1), TokenClass.Punctuation);
        code.TakeTo(code.SpaceEnd(), TokenClass.Whitespace);
        code.TakeTo(end, TokenClass.CommentSingle);
        int blockIndent = -1;
        while (!code.IsAtEnd)
        {
            code.Take(1, TokenClass.Whitespace);
            int stop = code.EndOfLine();
            var line = code.Text.AsSpan(code.At, stop - code.At);
            int indent = line.IndexOfAnyExcept(' ');
            if (indent < 0)
            {
                code.TakeTo(stop, TokenClass.Whitespace);
                continue;
            }

            blockIndent = blockIndent < 0 ? indent : blockIndent;
            if (indent <= _indent || indent < blockIndent)
            {
                return;
            }

            code.Take(indent, TokenClass.Whitespace);
            code.TakeTo(stop, TokenClass.NameConstant);
        }
    }
}
