using System.Globalization;
using Idp.Scaffolder.Jsonata.Values;

namespace Idp.Scaffolder.Jsonata.Parsing;

/// <summary>Divides an expression into tokens.</summary>
internal sealed partial class Lexer(string text)
{
    private const string Blanks = " \t\n\r\v";
    private const string Singles = ".[]{}(),@#;:?+-*/%|=<>^&!~";
    private static readonly string[] Doubles = ["..", ":=", "!=", ">=", "<=", "**", "~>", "?:", "??"];
    private int _at;

    /// <summary>The next token.</summary>
    /// <param name="afterValue">Whether a slash divides; otherwise it begins a regular expression.</param>
    public Token Next(bool afterValue)
    {
        SkipBlanks();
        if (_at >= text.Length)
        {
            return new Token(TokenKind.End, "(end)", null, text.Length);
        }

        char c = text[_at];
        if (c == '/' && !afterValue)
        {
            _at++;
            return ReadPattern();
        }

        foreach (string two in Doubles)
        {
            if (string.CompareOrdinal(text, _at, two, 0, 2) == 0)
            {
                _at += 2;
                return new Token(TokenKind.Operator, two, null, _at);
            }
        }

        if (Singles.Contains(c, StringComparison.Ordinal))
        {
            _at++;
            return new Token(TokenKind.Operator, c.ToString(), null, _at);
        }

        return c switch
        {
            '"' or '\'' => ReadText(c),
            '`' => ReadQuotedName(),
            >= '0' and <= '9' => ReadNumber(),
            _ => ReadName(),
        };
    }

    private void SkipBlanks()
    {
        while (_at < text.Length)
        {
            if (Blanks.Contains(text[_at], StringComparison.Ordinal))
            {
                _at++;
            }
            else if (text[_at] == '/' && _at + 1 < text.Length && text[_at + 1] == '*')
            {
                int end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _at = end >= 0 ? end + 2 : throw new JsonataFault("S0106").At(_at);
            }
            else
            {
                return;
            }
        }
    }

    private Token ReadQuotedName()
    {
        int end = text.IndexOf('`', _at + 1);
        if (end < 0)
        {
            throw new JsonataFault("S0105").At(text.Length);
        }

        string name = text[(_at + 1)..end];
        _at = end + 1;
        return new Token(TokenKind.Name, name, null, _at);
    }

    private Token ReadNumber()
    {
        int start = _at++;
        if (text[start] != '0')
        {
            SkipDigits();
        }

        if (_at + 1 < text.Length && text[_at] == '.' && char.IsAsciiDigit(text[_at + 1]))
        {
            _at++;
            SkipDigits();
        }

        if (_at < text.Length && text[_at] is 'e' or 'E')
        {
            int exponent = _at + 1 < text.Length && text[_at + 1] is '+' or '-' ? _at + 2 : _at + 1;
            if (exponent < text.Length && char.IsAsciiDigit(text[exponent]))
            {
                _at = exponent;
                SkipDigits();
            }
        }

        string written = text[start.._at];
        double value = double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(value)
            ? new Token(TokenKind.Number, written, value, _at)
            : throw new JsonataFault("S0102").With("token", written).At(start);
    }

    private void SkipDigits()
    {
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }
    }

    private Token ReadName()
    {
        int start = _at;
        while (_at < text.Length && !Blanks.Contains(text[_at], StringComparison.Ordinal) && !Singles.Contains(text[_at], StringComparison.Ordinal))
        {
            _at++;
        }

        string name = text[start.._at];
        return name switch
        {
            ['$', .. var variable] => new Token(TokenKind.Variable, variable, null, _at),
            "and" or "or" or "in" => new Token(TokenKind.Operator, name, null, _at),
            "true" => new Token(TokenKind.Constant, name, true, _at),
            "false" => new Token(TokenKind.Constant, name, false, _at),
            "null" => new Token(TokenKind.Constant, name, JsonNull.Value, _at),
            _ => new Token(TokenKind.Name, name, null, _at),
        };
    }
}
