using Idp.TechDocs.Markdown.Highlighting.Lexing;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>Code without the empty lines around it, and its pieces.</summary>
internal sealed class CodeText
{
    private CodeText(string text, CodeToken[] tokens)
    {
        Text = text;
        Tokens = tokens;
    }

    /// <summary>The code; it ends with a line feed.</summary>
    public string Text { get; }

    public CodeToken[] Tokens { get; }

    public static CodeText Read(string code, CodeLanguage language)
    {
        string text = code.AsSpan().Trim('\n') is var trimmed && trimmed.Length + 1 == code.Length && code[^1] == '\n' ? code : string.Concat(trimmed, "\n");
        if (language.Lexer is null)
        {
            return new CodeText(text, [new CodeToken(text.Length, TokenClass.Text)]);
        }

        var scanner = new CodeScanner(text);
        language.Lexer.Read(scanner);
        return new CodeText(text, scanner.ToTokens());
    }
}
