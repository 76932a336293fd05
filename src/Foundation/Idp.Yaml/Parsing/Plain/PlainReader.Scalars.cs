using Idp.Yaml.Tape;
using Idp.Yaml.Typing;

namespace Idp.Yaml.Parsing.Plain;

/// <content>Scalars without quotes, as keys and as values, which may go on over several lines.</content>
internal ref partial struct PlainReader
{
    /// <summary>What ends the text on a line.</summary>
    private enum Stop
    {
        Line,
        Comment,
        Colon,
    }

    /// <summary>The colon that makes a key of what begins here, on the same line; -1 when there is none.</summary>
    private readonly int FindColon(int start)
    {
        if (IsQuote(start))
        {
            var quote = FindQuote(start);
            var colon = SkipSpaces(quote + 1);
            return quote >= 0 && colon < _text.Length && _text[colon] == ':' && IsWhite(colon + 1) ? colon : -1;
        }

        if (_text[start] is (byte)'[' or (byte)'{' or (byte)'|' or (byte)'>')
        {
            return -1;
        }

        var end = FindStop(start, out var stop);
        return stop == Stop.Colon ? end : -1;
    }

    private readonly int FindStop(int start, out Stop stop)
    {
        var text = _text;
        for (var at = start; ; at++)
        {
            var length = text[at..].IndexOfAny(LineFeed, (byte)':', (byte)'#');
            at = length < 0 ? text.Length : at + length;
            if (at == text.Length || text[at] == LineFeed)
            {
                stop = Stop.Line;
                return at;
            }

            if (text[at] == ':' ? IsWhite(at + 1) : at > start && text[at - 1] == ' ')
            {
                stop = text[at] == ':' ? Stop.Colon : Stop.Comment;
                return at;
            }
        }
    }

    // A text that begins with one of these is none, or is judged by what stands around it.
    private static bool IsIndicator(byte first) => first is (byte)'?' or (byte)':' or (byte)',' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}'
        or (byte)'#' or (byte)'&' or (byte)'*' or (byte)'!' or (byte)'|' or (byte)'>' or (byte)'\'' or (byte)'"' or (byte)'%' or (byte)'@' or (byte)'`';

    private bool PlainKey(int start, int colon, int firstKey)
    {
        var text = _text[start..TrimEnd(start, colon)];
        if (text.IsEmpty || IsIndicator(text[0]) || text[0] == '-' || !IsString(text))
        {
            return Leave(HandOver.UnusualKey);
        }

        // What looks like an alias within a key may take the colon into its name.
        if (text.Contains((byte)'*'))
        {
            return Leave(HandOver.UnusualKey);
        }

        if (!_keys.TryAdd(text, firstKey))
        {
            return Leave(HandOver.EqualKeys);
        }

        _tape.AddText(EventKind.Key, start, start + text.Length, start, text.Length, isRewritten: false);
        return true;
    }

    /// <summary>Reads a scalar or a flow collection, and the rest of its line.</summary>
    /// <param name="outer">The column of the collection around it: lines that are not deeper do not belong to it.</param>
    private bool Scalar(int outer)
    {
        switch (_text[_at])
        {
            case (byte)'"' or (byte)'\'':
                return Quoted(EventKind.String, outer, out var end) && EndLine(end);
            case (byte)'|' or (byte)'>':
                return BlockScalar(outer);
            case (byte)'[' or (byte)'{':
                return FlowCollection(outer, isOutermost: true) && EndLine(_at);
            case var first when IsIndicator(first) || IsItem(_at):
                return Leave(HandOver.Indicator);
            default:
                return PlainText(outer);
        }
    }

    private bool PlainText(int outer)
    {
        var start = _at;
        var stopAt = FindStop(start, out var stop);
        if (stop == Stop.Colon)
        {
            return Leave(HandOver.ColonInText);
        }

        var end = TrimEnd(start, stopAt);
        var nextLine = AfterLine(stopAt);
        NextLine(nextLine);
        if (stop == Stop.Line && _column > outer)
        {
            return PlainLines(start, end, nextLine, outer);
        }

        AddPlain(_text[start..end], start, end, start, isRewritten: false);
        return true;
    }

    /// <summary>Reads the further lines of a text: a line end counts as a space, and empty lines as line ends.</summary>
    private bool PlainLines(int start, int end, int lineStart, int outer)
    {
        var first = _tape.RewrittenLength;
        _tape.Rewrite(_text[start..end]);
        while (true)
        {
            var content = SkipEmptyLines(lineStart, out var emptyLines, out var column);
            if (content == _text.Length || column <= outer || _text[content] == '#')
            {
                break;
            }

            var stopAt = FindStop(content, out var stop);
            if (stop == Stop.Colon)
            {
                return Leave(HandOver.ColonInText);
            }

            end = TrimEnd(content, stopAt);
            Fold(emptyLines);
            _tape.Rewrite(_text[content..end]);
            lineStart = AfterLine(stopAt);
            if (stop == Stop.Comment)
            {
                break;
            }
        }

        AddPlain(_tape.Rewritten(first), start, end, first, isRewritten: true);
        NextLine(lineStart);
        return true;
    }

    /// <summary>The first character that is no white space, from the start of a line; the end of the text when there is none.</summary>
    private readonly int SkipEmptyLines(int lineStart, out int emptyLines, out int column)
    {
        for (emptyLines = 0; ; emptyLines++)
        {
            var content = SkipSpaces(lineStart);
            column = content - lineStart;
            if (content == _text.Length || !IsLineEnd(content))
            {
                return content;
            }

            lineStart = AfterLine(content);
        }
    }

    private void Fold(int emptyLines) => _tape.Rewrite(emptyLines == 0 ? (byte)' ' : LineFeed, Math.Max(emptyLines, 1));

    private static bool IsString(ReadOnlySpan<byte> text) => CoreSchemaBytes.BeginsString(text[0]) || CoreSchemaBytes.Type(text).Kind == TapeKind.String;

    private void AddPlain(ReadOnlySpan<byte> text, int start, int end, int first, bool isRewritten)
    {
        if (CoreSchemaBytes.BeginsString(text[0]))
        {
            _tape.AddText(EventKind.String, start, end, first, text.Length, isRewritten);
            return;
        }

        var typed = CoreSchemaBytes.Type(text);
        switch (typed.Kind)
        {
            case TapeKind.String:
                _tape.AddText(EventKind.String, start, end, first, text.Length, isRewritten);
                break;
            case TapeKind.Number:
                _tape.AddNumber(typed.Number, start, end);
                break;
            default:
                _tape.Add(typed.Kind switch { TapeKind.True => EventKind.True, TapeKind.False => EventKind.False, _ => EventKind.Null }, start, end);
                break;
        }
    }
}
