namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>Differences of files, line by line.</summary>
internal sealed class DiffLexer : Lexer
{
    public override void Read(CodeScanner code)
    {
        while (!code.IsAtEnd)
        {
            if (code.Current == ' ')
            {
                code.Take(1, TokenClass.Whitespace);
                code.TakeTo(code.EndOfLine(), TokenClass.Text);
            }
            else
            {
                code.TakeTo(code.EndOfLine(), KindOf(code));
            }

            code.Take(1, TokenClass.Whitespace);
        }
    }

    private static TokenClass KindOf(CodeScanner code) => code.Current switch
    {
        '+' => TokenClass.GenericInserted,
        '-' => TokenClass.GenericDeleted,
        '!' => TokenClass.GenericStrong,
        '@' => TokenClass.GenericSubheading,
        '=' => TokenClass.GenericHeading,
        _ => code.StartsWith("diff") || code.StartsWith("index") || code.StartsWith("Index") ? TokenClass.GenericHeading : TokenClass.Whitespace,
    };
}
