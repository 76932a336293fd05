namespace Idp.TechDocs.Markdown.Html;

/// <summary>What opens with a bracket or an ampersand.</summary>
internal sealed partial class HtmlExtraction
{
    // The element whose content is no markup until it is closed.
    private string? _verbatim;

    // Behind it no tag ends; and what else was looked for in vain, which nobody looks for again.
    private readonly int _lastBracket;
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);

    private int Markup(int at)
    {
        int end = _text[at] == '&' ? Reference(at) : Bracket(at);
        if (end > at)
        {
            return end;
        }

        Data(at, at + 1);
        return at + 1;
    }

    private int Bracket(int at)
    {
        var rest = _text.AsSpan(at + 1);
        return rest.IsEmpty ? -1
            : char.IsAsciiLetter(rest[0]) ? StartTag(at)
            : rest[0] == '/' ? EndTag(at)
            : rest.StartsWith("!--", StringComparison.Ordinal) ? Comment(at)
            : rest[0] is '?' or '!' ? Declaration(at)
            : -1;
    }

    private int StartTag(int at)
    {
        if (at > _lastBracket)
        {
            return -1;
        }

        int end = HtmlTagScanner.TryRead(_text, at, out var tag);
        if (tag is null)
        {
            Data(at, end);
            return end;
        }

        if (tag.IsEmpty)
        {
            Empty(WithoutMarkdown(tag, at), at, end, HtmlBlockNames.Contains(tag.Name));
            return end;
        }

        _verbatim = tag.Name is "script" or "style" ? tag.Name : null;
        Open(tag, at);
        return end;
    }

    private int EndTag(int at)
    {
        int close = at > _lastBracket ? -1 : _text.IndexOf('>', at + 2);
        if (close < 0)
        {
            return -1;
        }

        int nameEnd = at + 2;
        while (nameEnd < close && !char.IsWhiteSpace(_text[nameEnd]) && _text[nameEnd] != '/')
        {
            nameEnd++;
        }

        string name = _text[(at + 2)..nameEnd].ToLowerInvariant();
        if (_verbatim is not null && name != _verbatim)
        {
            Data(at, close + 1);
            return close + 1;
        }

        if (name.Length == 0 || !char.IsAsciiLetter(name[0]))
        {
            Empty(_text[at..(close + 1)], at, close + 1, isBlock: false);
            return close + 1;
        }

        Close(name, at, close + 1);
        _verbatim = null;
        return close + 1;
    }

    private int Comment(int at)
    {
        const string closing = "-->";
        int close = at + 4 > _text.Length || _missing.Contains(closing) ? -1 : _text.IndexOf("--", at + 4, StringComparison.Ordinal);
        while (close >= 0 && _text.AsSpan(close + 2).TrimStart() is var behind && !(behind.Length > 0 && behind[0] == '>'))
        {
            close = _text.IndexOf("--", close + 1, StringComparison.Ordinal);
        }

        if (close < 0 || _text[close + 2] != '>')
        {
            if (close < 0)
            {
                _missing.Add(closing);
            }

            return -1;
        }

        Empty(_text[at..(close + 3)], at, close + 3, isBlock: true);
        return close + 3;
    }

    private int Declaration(int at)
    {
        if (!IsAtLineStart(at) && !_inTail && _open.Count == 0)
        {
            Data(at, at + 2);
            return at + 2;
        }

        bool isInstruction = _text[at + 1] == '?';
        bool isData = _text.AsSpan(at).StartsWith("<![CDATA[", StringComparison.Ordinal);
        string closing = isInstruction ? "?>" : isData ? "]]>" : ">";
        int close = _missing.Contains(closing) ? -1 : _text.IndexOf(closing, at + 2, StringComparison.Ordinal);
        if (close < 0)
        {
            _missing.Add(closing);
            return -1;
        }

        int end = close + closing.Length;
        bool isBlock = isInstruction || isData || _text.AsSpan(at).StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase);
        Empty(_text[at..end], at, end, isBlock);
        return end;
    }

    // A number without a semicolon gets one.
    private int Reference(int at)
    {
        if (at + 2 < _text.Length && _text[at + 1] == '#')
        {
            bool isHex = _text[at + 2] is 'x' or 'X';
            int start = at + (isHex ? 3 : 2), end = start;
            while (end < _text.Length && (isHex ? char.IsAsciiHexDigit(_text[end]) : char.IsAsciiDigit(_text[end])))
            {
                end++;
            }

            if (end == start || end == _text.Length || char.IsAsciiHexDigit(_text[end]))
            {
                return -1;
            }

            Empty(string.Concat(_text.AsSpan(at, end - at), ";"), at, end, isBlock: false);
            return _text[end] == ';' ? end + 1 : end;
        }

        int stop = at + 1;
        while (stop < _text.Length && (char.IsAsciiLetterOrDigit(_text[stop]) || (stop > at + 1 && _text[stop] is '-' or '.')))
        {
            stop++;
        }

        if (stop == at + 1 || char.IsAsciiDigit(_text[at + 1]) || stop == _text.Length || _text[stop] != ';')
        {
            return -1;
        }

        Empty(_text[at..(stop + 1)], at, stop + 1, isBlock: false);
        return stop + 1;
    }
}
