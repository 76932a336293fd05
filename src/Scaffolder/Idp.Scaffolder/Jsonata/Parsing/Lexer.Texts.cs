using System.Globalization;
using System.Text;

namespace Idp.Scaffolder.Jsonata.Parsing;

internal sealed partial class Lexer
{
    private Token ReadText(char quote)
    {
        var value = new StringBuilder();
        for (_at++; _at < text.Length; _at++)
        {
            char c = text[_at];
            if (c == quote)
            {
                _at++;
                return new Token(TokenKind.Text, value.ToString(), null, _at);
            }

            value.Append(c == '\\' ? ReadEscape() : c);
        }

        throw new JsonataFault("S0101").At(_at);
    }

    private char ReadEscape()
    {
        char c = ++_at < text.Length ? text[_at] : '\0';
        switch (c)
        {
            case '"' or '\\' or '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u':
                return ReadCodeUnit();
            default:
                throw new JsonataFault("S0103").With("token", _at < text.Length ? c.ToString() : "").At(_at);
        }
    }

    // At the end of a text fewer than four digits do, as upstream.
    private char ReadCodeUnit()
    {
        var digits = text.AsSpan(_at + 1, Math.Min(4, text.Length - _at - 1));
        if (digits.IsEmpty || !digits.ToArray().All(char.IsAsciiHexDigit))
        {
            throw new JsonataFault("S0104").At(_at);
        }

        char unit = (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        _at += 4;
        return unit;
    }

    // A slash within brackets does not end it, nor one after an odd number of backslashes.
    private Token ReadPattern()
    {
        int start = _at;
        int depth = 0;
        for (; _at < text.Length; _at++)
        {
            char c = text[_at];
            if (c == '/' && depth == 0 && Backslashes() % 2 == 0)
            {
                string pattern = text[start.._at];
                int flags = pattern.Length == 0 ? throw new JsonataFault("S0301").At(_at) : ++_at;
                while (_at < text.Length && text[_at] is 'i' or 'm')
                {
                    _at++;
                }

                return new Token(TokenKind.Pattern, pattern, text[flags.._at], _at);
            }

            if (text[_at - 1] != '\\')
            {
                depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
            }
        }

        throw new JsonataFault("S0302").At(_at);
    }

    private int Backslashes()
    {
        int count = 0;
        while (_at - count > 0 && text[_at - count - 1] == '\\')
        {
            count++;
        }

        return count;
    }
}
