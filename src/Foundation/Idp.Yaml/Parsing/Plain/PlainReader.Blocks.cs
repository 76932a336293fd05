using System.Runtime.CompilerServices;

namespace Idp.Yaml.Parsing.Plain;

/// <content>Block maps and sequences. Their columns decide what belongs together.</content>
internal ref partial struct PlainReader
{
    // A parser may refuse a key whose colon is more than 1,024 characters away.
    private const int LongestKey = 512;

    /// <summary>Reads a map whose first key begins here.</summary>
    /// <param name="column">The column of its keys.</param>
    /// <param name="colon">The colon behind the first key.</param>
    private bool Mapping(int column, int colon)
    {
        var firstKey = _keys.Count;
        var start = _at;
        if (!Open(EventKind.StartMapping, start, start))
        {
            return false;
        }

        while (Key(_at, colon, firstKey) && ValueOf(colon, column))
        {
            if (_column != column)
            {
                _keys.Close(firstKey);
                return Close(EventKind.EndMapping, start, column);
            }

            colon = FindColon(_at);
            if (colon < 0)
            {
                return Leave(HandOver.NoKey);
            }
        }

        return false;
    }

    /// <summary>Reads a sequence whose first dash stands here.</summary>
    /// <param name="column">The column of its dashes.</param>
    private bool Sequence(int column)
    {
        var start = _at;
        if (!Open(EventKind.StartSequence, start, start))
        {
            return false;
        }

        do
        {
            if (!Item(column))
            {
                return false;
            }
        }
        while (_column == column && IsItem(_at));

        return Close(EventKind.EndSequence, start, column);
    }

    private bool Open(EventKind kind, int start, int end)
    {
        if (_depth == _maxDepth)
        {
            return Leave(HandOver.TooDeep);
        }

        _depth++;
        _tape.Add(kind, start, end);
        return true;
    }

    // A line between this column and the one around it belongs to neither.
    private bool Close(EventKind kind, int start, int column)
    {
        _depth--;
        var end = Math.Max(_tape.LastEnd, start);
        _tape.Add(kind, end, end);
        return _column <= column || Leave(HandOver.Indentation);
    }

    private bool Item(int column)
    {
        var dash = _at;
        var content = SkipSpaces(dash + 1);
        if (!IsLineEnd(content) && _text[content] != '#')
        {
            _at = content;
            return Node(column, column + content - dash);
        }

        NextLine(AfterLine(content));
        return _column > column ? Node(column, _column) : Null(dash + 1);
    }

    /// <summary>Reads what stands behind a key.</summary>
    private bool ValueOf(int colon, int column)
    {
        var content = SkipSpaces(colon + 1);
        if (!IsLineEnd(content) && _text[content] != '#')
        {
            _at = content;
            return Scalar(column);
        }

        NextLine(AfterLine(content));
        if (_column > column)
        {
            return Node(column, _column);
        }

        // Dashes may stand right below the key.
        return _column == column && IsItem(_at) ? Sequence(column) : Null(colon + 1);
    }

    /// <summary>Reads a value that has its line, or the rest of one after a dash, for itself: it may be a block collection.</summary>
    /// <param name="outer">The column of the collection that it stands in.</param>
    /// <param name="column">Its own column.</param>
    private bool Node(int outer, int column)
    {
        if (IsItem(_at))
        {
            return Sequence(column);
        }

        var colon = FindColon(_at);
        return colon < 0 ? Scalar(outer) : Mapping(column, colon);
    }

    private bool Null(int at)
    {
        _tape.Add(EventKind.Null, at, at);
        return true;
    }

    private bool Key(int start, int colon, int firstKey)
    {
        if (colon - start > LongestKey)
        {
            return Leave(HandOver.UnusualKey);
        }

        if (_keys.IsFull)
        {
            return Leave(HandOver.ManyKeys);
        }

        return IsQuote(start) ? QuotedKey(start, colon, firstKey) : PlainKey(start, colon, firstKey);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool IsItem(int at) => at < _text.Length && _text[at] == '-' && IsWhite(at + 1);
}
