namespace Idp.Yaml.Parsing.Plain;

/// <content>Literal and folded block scalars.</content>
internal ref partial struct PlainReader
{
    /// <summary>What becomes of the line ends behind the last line.</summary>
    private enum Chomping
    {
        Clip,
        Strip,
        Keep,
    }

    private bool BlockScalar(int outer)
    {
        var start = _at;
        var isFolded = _text[start] == '>';
        if (!BlockHeader(out var chomping, out var indicated, out var lineStart))
        {
            return Leave(HandOver.BlockHeader);
        }

        var content = SkipEmptyLines(lineStart, out var leading, out var column);
        if (HasSpacesBefore(lineStart, leading) || (content == _text.Length && column > 0))
        {
            return Leave(HandOver.BlockHeader);
        }

        var indent = indicated > 0 ? outer + indicated : Math.Max(column, outer + 1);
        var first = _tape.RewrittenLength;
        var end = isFolded ? FoldedLines(lineStart, indent, chomping) : LiteralLines(lineStart, indent, chomping);
        _tape.AddText(EventKind.String, start, TrimEnd(start, end), first, _tape.RewrittenLength - first, isRewritten: true);
        NextLine(end);
        return true;
    }

    /// <summary>Reads the line of the indicator: chomping and indentation in either order, then white space and a comment.</summary>
    private readonly bool BlockHeader(out Chomping chomping, out int indentation, out int nextLine)
    {
        (chomping, indentation) = (Chomping.Clip, 0);
        var at = _at + 1;
        for (; at < _text.Length; at++)
        {
            if (chomping == Chomping.Clip && _text[at] is (byte)'-' or (byte)'+')
            {
                chomping = _text[at] == '-' ? Chomping.Strip : Chomping.Keep;
            }
            else if (indentation == 0 && _text[at] is >= (byte)'1' and <= (byte)'9')
            {
                indentation = _text[at] - '0';
            }
            else
            {
                break;
            }
        }

        var rest = SkipSpaces(at);
        nextLine = AfterLine(rest);
        return IsLineEnd(rest) || (_text[rest] == '#' && rest > at);
    }

    private readonly bool HasSpacesBefore(int lineStart, int lines)
    {
        for (; lines > 0; lines--)
        {
            if (lineStart < _text.Length && _text[lineStart] == ' ')
            {
                return true;
            }

            lineStart = AfterLine(lineStart);
        }

        return false;
    }

    /// <summary>Whether a line belongs to a block scalar, and what it adds to it: without its indentation and line end, empty for a blank line.</summary>
    private readonly bool TryBlockLine(int lineStart, int indent, out ReadOnlySpan<byte> line, out int nextLine)
    {
        line = default;
        nextLine = lineStart;
        if (lineStart == _text.Length)
        {
            return false;
        }

        var limit = Math.Min(indent, _text.Length - lineStart);
        var spaces = 0;
        while (spaces < limit && _text[lineStart + spaces] == ' ')
        {
            spaces++;
        }

        var from = lineStart + spaces;
        if (spaces < indent && !IsLineEnd(from))
        {
            return false;
        }

        nextLine = AfterLine(from);
        line = _text[from..nextLine].TrimEnd("\r\n"u8);
        return true;
    }

    private int LiteralLines(int lineStart, int indent, Chomping chomping)
    {
        var lineEnds = 0;
        var hasText = false;
        for (; TryBlockLine(lineStart, indent, out var line, out var nextLine); lineStart = nextLine)
        {
            if (!line.IsEmpty)
            {
                _tape.Rewrite(LineFeed, lineEnds);
                _tape.Rewrite(line);
                hasText = true;
                lineEnds = 0;
            }

            lineEnds++;
        }

        _tape.Rewrite(LineFeed, KeptLineEnds(chomping, hasText, lineEnds));
        return lineStart;
    }

    // Between two lines that begin with text a line end becomes a space, or goes away where empty lines follow it.
    private int FoldedLines(int lineStart, int indent, Chomping chomping)
    {
        var lineEnds = 0;
        var hasText = false;
        var wasIndented = false;
        for (; TryBlockLine(lineStart, indent, out var line, out var nextLine); lineStart = nextLine)
        {
            if (!line.IsEmpty)
            {
                var isIndented = line[0] == ' ';
                if (!hasText || wasIndented || isIndented)
                {
                    _tape.Rewrite(LineFeed, lineEnds);
                }
                else
                {
                    Fold(lineEnds - 1);
                }

                _tape.Rewrite(line);
                (hasText, wasIndented, lineEnds) = (true, isIndented, 0);
            }

            lineEnds++;
        }

        _tape.Rewrite(LineFeed, KeptLineEnds(chomping, hasText, lineEnds));
        return lineStart;
    }

    private static int KeptLineEnds(Chomping chomping, bool hasText, int lineEnds) => chomping switch
    {
        Chomping.Keep => lineEnds,
        Chomping.Clip => hasText ? 1 : 0,
        _ => 0,
    };
}
