namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>A place in code, and the pieces in front of it. Used by one thread.</summary>
internal sealed class CodeScanner(string text)
{
    private readonly List<CodeToken> _tokens = new((text.Length / 4) + 4);

    public string Text => text;

    /// <summary>The place of the next character.</summary>
    public int At { get; private set; }

    public bool IsAtEnd => At >= text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Current => At < text.Length ? text[At] : '\0';

    public ReadOnlySpan<char> Rest => text.AsSpan(At);

    /// <summary>The pieces so far, those of one class in one.</summary>
    public CodeToken[] ToTokens() => [.. _tokens];

    /// <summary>The character so many places further; NUL behind the end and before the beginning.</summary>
    public char Peek(int offset) => (uint)(At + offset) < (uint)text.Length ? text[At + offset] : '\0';

    public bool StartsWith(string start) => Rest.StartsWith(start, StringComparison.Ordinal);

    /// <summary>Whether the place is the first of its line.</summary>
    public bool IsAtLineStart() => At == 0 || text[At - 1] == '\n';

    /// <summary>Whether nothing but white space stands in front in the line.</summary>
    public bool IsFirstInLine()
    {
        int at = At;
        while (at > 0 && Letters.IsSpace(text[at - 1]))
        {
            at--;
        }

        return at == 0 || text[at - 1] == '\n';
    }

    /// <summary>Ends a piece so many characters further.</summary>
    public void Take(int length, TokenClass kind) => TakeTo(At + length, kind);

    /// <summary>Ends a piece at a place.</summary>
    public void TakeTo(int end, TokenClass kind)
    {
        end = Math.Min(end, text.Length);
        if (end <= At)
        {
            return;
        }

        At = end;
        if (_tokens.Count > 0 && _tokens[^1].Class == kind)
        {
            _tokens[^1] = new CodeToken(end, kind);
        }
        else
        {
            _tokens.Add(new CodeToken(end, kind));
        }
    }

    /// <summary>Where a run of characters ends that begins so many places further; at the latest where it is longer than asked for.</summary>
    public int EndOf(Func<char, bool> isPart, int offset = 0, int longest = int.MaxValue)
    {
        int end = At + offset, last = longest < text.Length - At ? At + longest : text.Length;
        while (end < last && isPart(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Where the line ends, before its line feed.</summary>
    public int EndOfLine()
    {
        int length = Rest.IndexOf('\n');
        return length < 0 ? text.Length : At + length;
    }

    /// <summary>Behind the next place where a text stands, or the end of all when it stands nowhere.</summary>
    public int Behind(string sign, int offset)
    {
        int from = Math.Min(At + offset, text.Length);
        int found = text.IndexOf(sign, from, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + sign.Length;
    }

    /// <summary>Where the name ends that begins so many places further.</summary>
    public int WordEnd(int offset = 0)
    {
        int end = At + offset;
        while (end < text.Length && Letters.IsWord(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Where white space ends that begins so many places further, at the latest at the end of the line.</summary>
    public int SpaceEnd(int offset = 0)
    {
        int end = At + offset;
        while (end < text.Length && Letters.IsSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Takes the white space that is next, over the ends of lines.</summary>
    public bool TakeSpace(TokenClass kind = TokenClass.Whitespace)
    {
        int end = At;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        bool isThere = end > At;
        TakeTo(end, kind);
        return isThere;
    }

    /// <summary>Behind the quote that closes the one at the place, or the end of all, or of the line; a backslash takes its meaning from a character.</summary>
    public int QuoteEnd(char quote, bool staysInLine, bool escapes = true)
    {
        for (int at = At + 1; at < text.Length; at++)
        {
            if (text[at] == quote)
            {
                return at + 1;
            }

            if (staysInLine && text[at] == '\n')
            {
                return at;
            }

            if (escapes && text[at] == '\\')
            {
                at++;
            }
        }

        return text.Length;
    }

    /// <summary>Takes a number as most languages write it: whole, with a fraction or an exponent, or behind <c>0x</c>, <c>0b</c> or <c>0o</c>.</summary>
    public void TakeNumber(TokenClass whole, TokenClass fraction, string suffixes = "")
    {
        char second = char.ToLowerInvariant(Peek(1));
        if (Current == '0' && second is 'x' or 'b' or 'o')
        {
            TakeTo(EndOf(static c => char.IsAsciiHexDigit(c) || c == '_', 2), second == 'x' ? TokenClass.NumberHex : second == 'b' ? TokenClass.NumberBinary : TokenClass.NumberOctal);
            return;
        }

        bool isFraction = false;
        int end = EndOf(static c => char.IsAsciiDigit(c) || c == '_');
        if (end < text.Length && text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        {
            isFraction = true;
            end = EndOf(static c => char.IsAsciiDigit(c) || c == '_', end + 1 - At);
        }

        int sign = end + 1 < text.Length && text[end] is 'e' or 'E' ? (text[end + 1] is '+' or '-' ? 2 : 1) : 0;
        if (sign > 0 && end + sign < text.Length && char.IsAsciiDigit(text[end + sign]))
        {
            isFraction = true;
            end = EndOf(char.IsAsciiDigit, end + sign - At);
        }

        while (end < text.Length && suffixes.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        TakeTo(end, isFraction ? fraction : whole);
    }
}
