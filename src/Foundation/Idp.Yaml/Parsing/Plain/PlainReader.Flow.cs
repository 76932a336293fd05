namespace Idp.Yaml.Parsing.Plain;

/// <content>Collections in brackets. Their scalars stand on one line each; comments and pairs within lists are left to others.</content>
internal ref partial struct PlainReader
{
    /// <summary>Reads a list or map in brackets; <c>_at</c> is then behind its closing bracket.</summary>
    /// <param name="outer">The column of the block collection around it: every further line is indented deeper.</param>
    /// <param name="isOutermost">Whether it stands in no other brackets: then its closing bracket may stand under its key.</param>
    private bool FlowCollection(int outer, bool isOutermost)
    {
        var start = _at;
        var isMap = _text[start] == '{';
        var close = isMap ? (byte)'}' : (byte)']';
        if (!Open(isMap ? EventKind.StartMapping : EventKind.StartSequence, start, start + 1))
        {
            return false;
        }

        var firstKey = _keys.Count;
        for (_at++; SkipFlowSpace(outer, isOutermost) && _text[_at] != close; _at++)
        {
            if (!(isMap ? FlowPair(outer, firstKey) : FlowValue(outer)) || !SkipFlowSpace(outer, isOutermost))
            {
                return false;
            }

            if (_text[_at] == close)
            {
                break;
            }

            if (_text[_at] != ',')
            {
                return Leave(HandOver.Flow);
            }
        }

        if (Reason != HandOver.None)
        {
            return false;
        }

        _keys.Close(firstKey);
        _depth--;
        _tape.Add(isMap ? EventKind.EndMapping : EventKind.EndSequence, _at, _at + 1);
        _at++;
        return true;
    }

    private bool FlowPair(int outer, int firstKey)
    {
        var start = _at;
        var colon = IsQuote(start) ? FindColon(start) : FlowTextEnd(start);
        if (colon < 0 || _text[colon] != ':' || !IsWhite(colon + 1))
        {
            return Leave(HandOver.Flow);
        }

        if (!Key(start, colon, firstKey))
        {
            return false;
        }

        _at = colon + 1;
        return SkipFlowSpace(outer, mayClose: false) && FlowValue(outer);
    }

    private bool FlowValue(int outer)
    {
        switch (_text[_at])
        {
            case (byte)'[' or (byte)'{':
                return FlowCollection(outer, isOutermost: false);
            case (byte)'"' or (byte)'\'':
                if (FindQuote(_at) < 0 || !Quoted(EventKind.String, outer, out var end))
                {
                    return Leave(HandOver.Flow);
                }

                _at = end;
                return true;
            case var first when IsIndicator(first) || (first == '-' && !char.IsAsciiLetterOrDigit((char)_text[Math.Min(_at + 1, _text.Length - 1)])):
                return Leave(HandOver.Indicator);
            default:
                return FlowText();
        }
    }

    private bool FlowText()
    {
        var stop = FlowTextEnd(_at);
        if (stop < 0 || _text[stop] == ':')
        {
            return Leave(HandOver.Flow);
        }

        var end = TrimEnd(_at, stop);
        AddPlain(_text[_at..end], _at, end, _at, isRewritten: false);
        _at = stop;
        return true;
    }

    /// <summary>What ends a text within brackets: a comma, a closing bracket, a line end, or a colon before white space. -1 for anything doubtful.</summary>
    private readonly int FlowTextEnd(int start)
    {
        for (var at = start; at < _text.Length; at++)
        {
            switch (_text[at])
            {
                case (byte)',' or (byte)']' or (byte)'}' or LineFeed:
                    return at;
                case (byte)'[' or (byte)'{' or (byte)'#':
                    return -1;
                case (byte)':' when IsWhite(at + 1):
                    return at;
                case (byte)':' when _text[at + 1] is (byte)',' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}':
                    return -1;
                default:
                    break;
            }
        }

        return -1;
    }

    private bool SkipFlowSpace(int outer, bool mayClose)
    {
        var at = SkipSpaces(_at);
        if (IsLineEnd(at))
        {
            at = SkipEmptyLines(AfterLine(at), out _, out var column);
            if (at == _text.Length)
            {
                return Leave(HandOver.Flow);
            }

            var isUnderKey = mayClose && column == outer && _text[at] is (byte)']' or (byte)'}';
            if (column <= outer && !isUnderKey)
            {
                return Leave(HandOver.Indentation);
            }
        }

        _at = at;
        return _text[at] != '#' || Leave(HandOver.Flow);
    }
}
