using System.Runtime.CompilerServices;

namespace Idp.Yaml.Parsing.Plain;

/// <content>Scalars in quotes, as keys and as values.</content>
internal ref partial struct PlainReader
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsQuote(int at) => _text[at] is (byte)'"' or (byte)'\'';

    /// <summary>The closing quote on the line of the opening one; -1 when there is none.</summary>
    private readonly int FindQuote(int start)
    {
        var quote = _text[start];
        for (var at = start + 1; ; at += 2)
        {
            var length = quote == '"' ? _text[at..].IndexOfAny(quote, (byte)'\\', LineFeed) : _text[at..].IndexOfAny(quote, LineFeed);
            if (length < 0 || _text[at + length] == LineFeed)
            {
                return -1;
            }

            // Two single quotes stand for one, and a backslash for what comes next.
            at += length;
            if (_text[at] == quote && (quote == '"' || at + 1 == _text.Length || _text[at + 1] != quote))
            {
                return at;
            }

            if (at + 2 > _text.Length)
            {
                return -1;
            }
        }
    }

    private bool QuotedKey(int start, int colon, int firstKey)
    {
        _at = start;
        if (!Quoted(EventKind.Key, NoLine, out var end))
        {
            return false;
        }

        return SkipSpaces(end) != colon ? Leave(HandOver.UnusualKey) : _keys.TryAdd(_tape.LastText(_text), firstKey) || Leave(HandOver.EqualKeys);
    }

    /// <summary>Reads a text in quotes.</summary>
    /// <param name="kind">Key or string.</param>
    /// <param name="outer">The column of the collection around it: every further line is indented deeper.</param>
    /// <param name="end">The character after the closing quote.</param>
    private bool Quoted(EventKind kind, int outer, out int end)
    {
        var start = _at;
        var quote = _text[start];
        var length = _text[(start + 1)..].IndexOfAny(quote, quote == '"' ? (byte)'\\' : quote, LineFeed);
        end = start + length + 2;
        if (length < 0)
        {
            return Leave(HandOver.Quotes);
        }

        if (_text[end - 1] == quote && (quote == '"' || end == _text.Length || _text[end] != quote))
        {
            _tape.AddText(kind, start, end, start + 1, length, isRewritten: false);
            return true;
        }

        var first = _tape.RewrittenLength;
        if (!Unquote(quote, start + 1, outer, out end))
        {
            return false;
        }

        _tape.AddText(kind, start, end, first, _tape.RewrittenLength - first, isRewritten: true);
        return true;
    }

    private bool Unquote(byte quote, int at, int outer, out int end)
    {
        // White space at the end of a line goes away, unless it was written as an escape.
        var trimTo = _tape.RewrittenLength;
        while (true)
        {
            var rest = _text[at..];
            var length = rest.IndexOfAny(quote, quote == '"' ? (byte)'\\' : quote, LineFeed);
            end = at + length + 1;
            if (length < 0)
            {
                return Leave(HandOver.Quotes);
            }

            _tape.Rewrite(rest[..length]);
            at += length;
            if (_text[at] == LineFeed)
            {
                TrimRewritten(trimTo);
                if (!NextQuotedLine(ref at, outer, out var emptyLines))
                {
                    return false;
                }

                Fold(emptyLines);
            }
            else if (_text[at] == '\\' && IsLineEnd(at + 1))
            {
                // The line end goes away with what is before the next text, empty lines stay.
                if (!NextQuotedLine(ref at, outer, out var emptyLines))
                {
                    return false;
                }

                _tape.Rewrite(LineFeed, emptyLines);
            }
            else if (_text[at] == '\\')
            {
                if (!Unescape(ref at))
                {
                    return Leave(HandOver.Quotes);
                }
            }
            else if (quote == '\'' && at + 1 < _text.Length && _text[at + 1] == quote)
            {
                _tape.Rewrite(quote);
                at += 2;
                continue;
            }
            else
            {
                return true;
            }

            trimTo = _tape.RewrittenLength;
        }
    }

    private void TrimRewritten(int trimTo) => _tape.CutRewritten(trimTo + _tape.Rewritten(trimTo).TrimEnd(" \r"u8).Length);

    private bool NextQuotedLine(ref int at, int outer, out int emptyLines)
    {
        at = SkipEmptyLines(AfterLine(at), out emptyLines, out var column);
        return at == _text.Length ? Leave(HandOver.Quotes) : column > outer || Leave(HandOver.Indentation);
    }
}
