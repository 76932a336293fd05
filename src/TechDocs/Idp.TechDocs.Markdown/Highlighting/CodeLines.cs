using Markdig.Renderers;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>Writes code line by line: its pieces in elements, none of which reaches over the end of a line.</summary>
internal ref struct CodeLines(CodeText code)
{
    private int _at;
    private int _token;

    public readonly bool IsAtEnd => _at >= code.Text.Length;

    /// <summary>Writes one line, without its line feed.</summary>
    /// <param name="renderer">What writes.</param>
    /// <param name="isTrimmed">Whether the plain white space around the line is left out.</param>
    public void Write(HtmlRenderer renderer, bool isTrimmed = false)
    {
        int feed = code.Text.IndexOf('\n', _at);
        feed = feed < 0 ? code.Text.Length : feed;
        int end = feed;
        if (isTrimmed)
        {
            end = Trim(feed);
        }

        while (_at < end)
        {
            var token = TokenAt(_at);
            int stop = Math.Min(token.End, end);
            WritePiece(renderer, TokenClasses.OpeningOf(token.Class), code.Text.AsSpan(_at, stop - _at));
            _at = stop;
        }

        _at = feed + 1;
    }

    // Moves to the first character of a line, and finds the end of the last one.
    private int Trim(int end)
    {
        while (_at < end && char.IsWhiteSpace(code.Text[_at]) && TokenAt(_at).Class == TokenClass.Text)
        {
            _at++;
        }

        int last = Array.FindIndex(code.Tokens, token => token.End >= end);
        int start = last > 0 ? code.Tokens[last - 1].End : 0;
        while (last >= 0 && code.Tokens[last].Class == TokenClass.Text && end > Math.Max(start, _at) && char.IsWhiteSpace(code.Text[end - 1]))
        {
            end--;
        }

        return end;
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

    private static void WritePiece(HtmlRenderer renderer, string opening, ReadOnlySpan<char> text)
    {
        renderer.Write(opening);
        WriteEscaped(renderer, text);
        renderer.Write(opening.Length > 0 ? "</span>" : "");
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
