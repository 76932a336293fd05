namespace Idp.Yaml.Tape;

/// <summary>Looks at the text around a value: where it begins and ends, and how its lines are indented.</summary>
internal sealed class LayoutRules(string text)
{
    private int _knownStart;
    private int _knownAt;

    /// <summary>Where a scalar stands, without its anchor and tag, and without the line ends after a block scalar.</summary>
    public (int Start, int End) Extent(NodePlace place, string value, ScalarForm form)
    {
        if (form == ScalarForm.Plain && value.Length == 0)
        {
            var nothing = place.Properties == 0 ? place.Start : AfterProperties(place);
            return (nothing, nothing);
        }

        var start = Math.Min(ContentStart(place), place.End);
        var end = form == ScalarForm.Block ? start + text.AsSpan(start, place.End - start).TrimEnd("\r\n ").Length : place.End;
        return (start, Math.Max(start, end));
    }

    /// <summary>The first character of a value after its anchor and tag.</summary>
    public int ContentStart(NodePlace place) => place.Properties == 0 ? place.Start : SkipBlanks(AfterProperties(place));

    /// <summary>The character after a closing bracket that stands at or before <paramref name="at"/>.</summary>
    public int AfterBracket(int at) => at < text.Length && text[at] is ']' or '}' ? at + 1 : at;

    /// <summary>The column of a character, from 0.</summary>
    public int ColumnOf(int at) => at - LineStart(at);

    /// <summary>A tab right before a block collection: between it and the start of its line or an indicator.</summary>
    public int? FindTabBefore(int at)
    {
        for (var i = at - 1; i >= 0 && text[i] is ' ' or '\t'; i--)
        {
            if (text[i] == '\t')
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>A tab before a value on a line of its own, where the spaces before it do not reach deeper than <paramref name="column"/>.</summary>
    public int? FindTabIndent(int at, int column)
    {
        var line = LineStart(at);
        var first = line;
        while (first < at && text[first] == ' ')
        {
            first++;
        }

        return column >= 0 && first < at && first - line <= column && text.AsSpan(first, at - first).Trim(" \t").IsEmpty ? first : null;
    }

    /// <summary>The first line after <paramref name="start"/> that is indented with fewer than <paramref name="indent"/> spaces.</summary>
    /// <param name="start">Where the value begins.</param>
    /// <param name="end">The character after the value.</param>
    /// <param name="indent">The spaces wanted.</param>
    /// <param name="mayClose">Between brackets: comments may stand anywhere, and the closing bracket under its key.</param>
    public int? FindShallowLine(int start, int end, int indent, bool mayClose)
    {
        end = Math.Min(end, text.Length);
        for (var line = text.IndexOf('\n', start, end - start); indent > 0 && line >= 0 && line + 1 < end; line = text.IndexOf('\n', line + 1, end - line - 1))
        {
            var first = line + 1;
            while (first < end && text[first] == ' ')
            {
                first++;
            }

            var spaces = first - line - 1;
            var isClosing = mayClose && spaces == indent - 1 && first >= end - 1 && text[Math.Min(first, text.Length - 1)] is ']' or '}';
            if (spaces < indent && !IsLineEnd(first) && !(mayClose && (IsComment(first) || isClosing)))
            {
                return first;
            }
        }

        return null;
    }

    private bool IsLineEnd(int at) => at >= text.Length || text[at] == '\n' || (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n');

    private bool IsComment(int at) => SkipWhite(at) is var first && (first >= text.Length || text[first] == '#' || IsLineEnd(first));

    private int SkipWhite(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    // Values come in the order of the text, so only what lies between two of them is searched: a long line costs its length once.
    private int LineStart(int at)
    {
        if (at < _knownAt)
        {
            return at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        }

        var newLine = text.AsSpan(_knownAt, at - _knownAt).LastIndexOf('\n');
        _knownStart = newLine < 0 ? _knownStart : _knownAt + newLine + 1;
        _knownAt = at;
        return _knownStart;
    }

    private int AfterProperties(NodePlace place)
    {
        var at = place.Start;
        for (var properties = place.Properties; ; properties--)
        {
            var isVerbatim = at + 1 < text.Length && text[at] == '!' && text[at + 1] == '<';
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && (isVerbatim || !",[]{}".Contains(text[at], StringComparison.Ordinal)))
            {
                at++;
            }

            if (properties <= 1)
            {
                return at;
            }

            at = SkipBlanks(at);
        }
    }

    private int SkipBlanks(int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '#'))
        {
            if (text[at] == '#')
            {
                var newLine = text.IndexOf('\n', at);
                at = newLine < 0 ? text.Length : newLine;
            }
            else
            {
                at++;
            }
        }

        return at;
    }
}
