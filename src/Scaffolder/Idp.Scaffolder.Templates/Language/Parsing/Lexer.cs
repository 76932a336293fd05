using System.Buffers;
using System.Text;

namespace Idp.Scaffolder.Templates.Language.Parsing;

/// <summary>Cuts one tag into tokens. The end of a tag counts wherever it stands outside a string, even inside a map.</summary>
internal sealed class Lexer(string source, bool acceptsAnyName)
{
    private const string Spaces = " \n\t\r\u00a0";

    private static readonly SearchValues<char> Space = SearchValues.Create(Spaces);
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(Spaces + "()[]{}%*-+~/#,:|.<>=!\"'");

    private readonly Names _names = new();
    private int _at;

    /// <summary>Reads the tokens of a tag up to and including its end.</summary>
    /// <param name="start">The first character behind the tag's start.</param>
    /// <param name="tokens">Takes the tokens.</param>
    /// <returns>The first character behind the tag.</returns>
    public int Read(int start, List<Token> tokens)
    {
        tokens.Clear();
        _at = start;
        while (true)
        {
            SkipSpace();
            if (_at >= source.Length)
            {
                throw Fault("the tag has no end", start, source.Length);
            }

            var token = ReadToken();
            tokens.Add(token);
            if (token.Kind == TokenKind.End)
            {
                return _at;
            }
        }
    }

    private static TemplateFault Fault(string what, int start, int stop)
        => new(LanguageFaults.Syntax, what) { Place = (start, stop) };

    private void SkipSpace()
    {
        int space = source.AsSpan(_at).IndexOfAnyExcept(Space);
        _at = space < 0 ? source.Length : _at + space;
    }

    private char Peek(int offset) => _at + offset < source.Length ? source[_at + offset] : '\0';

    private Token ReadToken()
    {
        char c = source[_at];
        if (c is '"' or '\'')
        {
            return ReadText(c);
        }

        if (c == 'r' && Peek(1) == '/')
        {
            return ReadPattern();
        }

        int hyphen = c == '-' ? 1 : 0;
        if (Peek(hyphen + 1) == '}' && Peek(hyphen) is '%' or '}')
        {
            return Take(TokenKind.End, Peek(hyphen) == '%' ? "%}" : "}}", hyphen + 2);
        }

        return char.IsAsciiDigit(c) ? ReadNumber()
            : NameEnd.Contains(c) ? Take(TokenKind.Sign, SignAt(), SignAt().Length)
            : ReadName();
    }

    private Token Take(TokenKind kind, string text, int length)
    {
        int start = _at;
        _at += length;
        return new Token(kind, text, start, _at);
    }

    private string SignAt()
    {
        char next = Peek(1);
        return source[_at] switch
        {
            '=' => next != '=' ? "=" : Peek(2) == '=' ? "===" : "==",
            '!' => next != '=' ? "!" : Peek(2) == '=' ? "!==" : "!=",
            '<' => next == '=' ? "<=" : "<",
            '>' => next == '=' ? ">=" : ">",
            '*' => next == '*' ? "**" : "*",
            '/' => next == '/' ? "//" : "/",
            '(' => "(",
            ')' => ")",
            '[' => "[",
            ']' => "]",
            '{' => "{",
            '}' => "}",
            ',' => ",",
            ':' => ":",
            '.' => ".",
            '|' => "|",
            '~' => "~",
            '+' => "+",
            '-' => "-",
            '%' => "%",
            _ => "#",
        };
    }

    private Token ReadName()
    {
        int length = source.AsSpan(_at).IndexOfAny(NameEnd);
        length = length < 0 ? source.Length - _at : length;
        var name = source.AsSpan(_at, length);
        int odd = acceptsAnyName ? -1 : IndexOfOdd(name);
        return odd >= 0
            ? throw Fault($"'{name[odd]}' has no meaning here", _at + odd, _at + odd + 1)
            : Take(TokenKind.Name, _names.Of(name), length);
    }

    private static int IndexOfOdd(ReadOnlySpan<char> name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] < 0x80 && !char.IsAsciiLetterOrDigit(name[i]) && name[i] is not ('_' or '$'))
            {
                return i;
            }
        }

        return -1;
    }

    private Token ReadNumber()
    {
        int length = source.AsSpan(_at).IndexOfAny(NameEnd);
        length = length < 0 ? source.Length - _at : length;
        var digits = source.AsSpan(_at, length);
        if (digits.IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return acceptsAnyName
                ? Take(TokenKind.Name, _names.Of(digits), length)
                : throw Fault($"'{digits}' is no number", _at, _at + length);
        }

        if (Peek(length) == '.')
        {
            length++;
            while (char.IsAsciiDigit(Peek(length)))
            {
                length++;
            }
        }

        if (!acceptsAnyName && (char.IsAsciiLetter(Peek(length)) || Peek(length) == '_'))
        {
            throw Fault($"'{source.AsSpan(_at, length + 1)}' is no number", _at, _at + length + 1);
        }

        return Take(TokenKind.Number, source.Substring(_at, length), length);
    }

    private Token ReadText(char quote)
    {
        int start = _at;
        int end = source.AsSpan(_at + 1).IndexOfAny(quote, '\\');
        if (end >= 0 && source[_at + 1 + end] == quote)
        {
            string plain = source.Substring(_at + 1, end);
            _at += end + 2;
            return new Token(TokenKind.Text, plain, start, _at);
        }

        var text = new StringBuilder();
        for (_at++; _at < source.Length && source[_at] != quote; _at++)
        {
            if (source[_at] != '\\')
            {
                text.Append(source[_at]);
            }
            else if (++_at < source.Length)
            {
                text.Append(Unescape(source[_at]));
            }
        }

        if (_at >= source.Length)
        {
            throw Fault("the string has no end", start, source.Length);
        }

        _at++;
        return new Token(TokenKind.Text, text.ToString(), start, _at);
    }

    private static char Unescape(char c) => c switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        _ => c,
    };

    private Token ReadPattern()
    {
        int end = _at + 2;
        while (end < source.Length && (source[end] != '/' || source[end - 1] == '\\'))
        {
            end++;
        }

        if (end >= source.Length)
        {
            throw Fault("the regular expression has no end", _at, source.Length);
        }

        end++;
        while (end < source.Length && source[end] is 'g' or 'i' or 'm' or 'y')
        {
            end++;
        }

        return Take(TokenKind.Pattern, source[_at..end], end - _at);
    }
}
