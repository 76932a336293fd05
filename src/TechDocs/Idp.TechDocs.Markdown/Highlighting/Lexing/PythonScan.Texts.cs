namespace Idp.TechDocs.Markdown.Highlighting.Lexing;

/// <summary>Texts between quotes.</summary>
internal sealed partial class PythonScan
{
    // Longer fields are text: so that a text of opening braces takes linear time.
    private const int LongestField = 100;

    private void Quoted(string prefix)
    {
        int start = code.At + prefix.Length;
        char quote = code.Text[start];
        bool isLong = start + 2 < code.Text.Length && code.Text[start + 1] == quote && code.Text[start + 2] == quote;
        bool isRaw = prefix.Contains('r', StringComparison.OrdinalIgnoreCase);
        bool isFormat = prefix.Contains('f', StringComparison.OrdinalIgnoreCase);
        int length = isLong ? 3 : 1;
        int end = End(start + length, quote, isLong);
        if (isLong && !isFormat && code.IsFirstInLine() && end < code.Text.Length)
        {
            code.Take(prefix.Length, TokenClass.StringAffix);
            code.TakeTo(end + 3, TokenClass.StringDoc);
            return;
        }

        var kind = quote == '"' ? TokenClass.StringDouble : TokenClass.StringSingle;
        code.Take(prefix.Length, TokenClass.StringAffix);
        code.Take(length, kind);
        Content(end, kind, isRaw, isFormat);
        if (code.Current == quote)
        {
            code.Take(length, kind);
        }
    }

    // Where the closing quotes begin, or the line ends that a short text must not leave.
    private int End(int from, char quote, bool isLong)
    {
        for (int at = from; at < code.Text.Length; at++)
        {
            char c = code.Text[at];
            if (c == '\\')
            {
                at++;
            }
            else if (c == '\n' && !isLong)
            {
                return at;
            }
            else if (c == quote && (!isLong || (at + 2 < code.Text.Length && code.Text[at + 1] == quote && code.Text[at + 2] == quote)))
            {
                return at;
            }
        }

        return code.Text.Length;
    }

    private void Content(int end, TokenClass kind, bool isRaw, bool isFormat)
    {
        while (code.At < end)
        {
            int length = code.Text.AsSpan(code.At, end - code.At).IndexOfAny("\\{%}");
            code.TakeTo(length < 0 ? end : code.At + length, kind);
            if (code.At >= end)
            {
                return;
            }

            switch (code.Current)
            {
                case '\\':
                    Escape(end, kind, isRaw);
                    break;
                case '{' or '}' when isFormat && code.Peek(1) == code.Current:
                    code.Take(2, TokenClass.StringEscape);
                    break;
                case '{' when isFormat && _depth < MaxDepth:
                    Expression(end);
                    break;
                case '}' when isFormat:
                    code.Take(1, TokenClass.StringInterpol);
                    break;
                default:
                    int field = isFormat ? 0 : code.Current == '{' ? FieldLength(end) : code.Current == '%' ? PercentLength(end) : 0;
                    code.Take(Math.Max(field, 1), field > 0 ? TokenClass.StringInterpol : kind);
                    break;
            }
        }
    }

    private void Escape(int end, TokenClass kind, bool isRaw)
    {
        char next = code.Peek(1);
        int length = next switch
        {
            'x' => 4,
            'u' => 6,
            'U' => 10,
            >= '0' and <= '7' => code.EndOf(static c => c is >= '0' and <= '7', 1) - code.At,
            _ => 2,
        };
        bool isEscape = isRaw ? next is '\\' or '"' or '\'' or '\n' : "\\abfnrtv\"'\nxuU01234567N".Contains(next, StringComparison.Ordinal);
        code.TakeTo(Math.Min(code.At + (isEscape && !isRaw ? Math.Min(length, next is >= '0' and <= '7' ? 4 : length) : isEscape ? 2 : 1), end), isEscape ? TokenClass.StringEscape : kind);
    }

    // {expression!r:format}
    private void Expression(int end)
    {
        _depth++;
        code.Take(1, TokenClass.StringInterpol);
        int nested = 0;
        while (code.At < end)
        {
            char c = code.Current;
            if (nested == 0 && (c is '}' or ':' || (c == '!' && code.Peek(1) is 's' or 'r' or 'a')))
            {
                code.Take(c == '!' ? 2 : 1, TokenClass.StringInterpol);
                if (c != '!')
                {
                    break;
                }
            }
            else
            {
                nested += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
                Piece(c, end);
            }
        }

        _depth--;
    }

    // {} and {name.part[0]!r:>10}
    private int FieldLength(int end)
    {
        int close = code.Text.IndexOf('}', code.At, Math.Min(end - code.At, LongestField));
        var field = close < 0 ? default : code.Text.AsSpan(code.At + 1, close - code.At - 1);
        int colon = field.IndexOfAny(':', '!');
        var name = colon < 0 ? field : field[..colon];
        foreach (char c in name)
        {
            if (!Letters.IsWord(c) && c is not ('.' or '[' or ']'))
            {
                return 0;
            }
        }

        var format = colon < 0 ? default : field[colon..];
        return close < 0 || format.IndexOfAny(' ', '{', '"') >= 0 || format.Length > 12 ? 0 : close + 1 - code.At;
    }

    // %s, %(name)d, %-5.2f
    private int PercentLength(int end)
    {
        int at = code.At + 1;
        if (at < end && code.Text[at] == '(')
        {
            int close = code.EndOf(Letters.IsWord, 2);
            if (close >= end || close == code.At + 2 || code.Text[close] != ')')
            {
                return 0;
            }

            at = close + 1;
        }

        while (at < end && "-#0 +123456789*.hlL".Contains(code.Text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at < end && "EFGXcdegfiorsaux%".Contains(code.Text[at], StringComparison.Ordinal) ? at + 1 - code.At : 0;
    }
}
