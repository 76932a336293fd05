using Markdig.Renderers;

namespace Idp.TechDocs.Markdown.Highlighting;

/// <summary>Writes code line by line: its pieces in elements, none of which reaches over the end of a line.</summary>
/// <param name="code">The code.</param>
/// <param name="elements">What stands around its pieces.</param>
internal ref struct CodeLines(CodeText code, TokenElements elements)
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
            string opening = elements.OpeningOf(TokenAt(_at).Class);
            int stop = PieceEnd(opening, end);
            renderer.Write(opening);
            WriteEscaped(renderer, code.Text.AsSpan(_at, stop - _at));
            renderer.Write(TokenElements.ClosingOf(opening));
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

    // Pieces that are written alike are written as one, and a blank between them, if it has no element, with them.
    private readonly int PieceEnd(string opening, int end)
    {
        var tokens = code.Tokens;
        int stop = _token < tokens.Length ? tokens[_token].End : end;
        for (int next = _token + 1; next < tokens.Length && tokens[next - 1].End < end; next++)
        {
            string its = elements.OpeningOf(tokens[next].Class);
            if (its == opening)
            {
                stop = tokens[next].End;
            }
            else if (its.Length > 0 || tokens[next].Class != TokenClass.Whitespace)
            {
                break;
            }
        }

        return Math.Min(stop, end);
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
