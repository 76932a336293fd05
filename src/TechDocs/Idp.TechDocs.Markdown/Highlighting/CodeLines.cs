using Markdig.Renderers;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>Writes code line by line: its pieces in elements, none of which reaches over the end of a line.</summary>
internal ref struct CodeLines(CodeText code)
{
    private int _at;
    private int _token;

    public readonly bool IsAtEnd => _at >= code.Text.Length;

    /// <summary>Writes one line, without its line feed.</summary>
    public void Write(HtmlRenderer renderer)
    {
        int end = code.Text.IndexOf('\n', _at);
        end = end < 0 ? code.Text.Length : end;
        while (_at < end)
        {
            var token = TokenAt(_at);
            int stop = Math.Min(token.End, end);
            WritePiece(renderer, TokenClasses.NameOf(token.Class), code.Text.AsSpan(_at, stop - _at));
            _at = stop;
        }

        _at = end + 1;
    }

    public static void WriteEscaped(HtmlRenderer renderer, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny('&', '<', '>') is var at and >= 0)
        {
            renderer.Write(text[..at]);
            renderer.Write(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                _ => "&gt;",
            });
            text = text[(at + 1)..];
        }

        renderer.Write(text);
    }

    private static void WritePiece(HtmlRenderer renderer, string kind, ReadOnlySpan<char> text)
    {
        if (kind.Length == 0)
        {
            WriteEscaped(renderer, text);
            return;
        }

        renderer.Write("<span class=\"").Write(kind).Write("\">");
        WriteEscaped(renderer, text);
        renderer.Write("</span>");
    }

    private CodeToken TokenAt(int place)
    {
        while (_token < code.Tokens.Length && code.Tokens[_token].End <= place)
        {
            _token++;
        }

        return _token < code.Tokens.Length ? code.Tokens[_token] : new CodeToken(code.Text.Length, TokenClass.Text);
    }
}
