using System.Text;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Html;

/// <summary>Takes blocks of HTML out of the lines of a page. Such a block begins with a tag at the beginning of a line, and ends with the tag that closes it.</summary>
internal sealed partial class HtmlExtraction
{
    private readonly PageReading _page;
    private readonly JoinedLines _source;
    private readonly string _text;
    private readonly LineWriter _output;
    private readonly bool _readsMarkdown;

    // The tags that are open in raw HTML, and what was read of it.
    private readonly List<string> _rawTags = [];
    private readonly StringBuilder _raw = new();
    private bool _inRaw;

    // Behind HTML that ended, up to the end of the line: more may follow.
    private bool _inTail;

    private HtmlExtraction(List<TextLine> lines, PageReading page, bool readsMarkdown)
    {
        _page = page;
        _source = new JoinedLines(lines);
        _text = _source.Text;
        _lastBracket = _text.LastIndexOf('>');
        _output = new LineWriter(_text, _source.PositionOf, page.Source.Places);
        _readsMarkdown = readsMarkdown;
    }

    public static List<TextLine> Run(List<TextLine> lines, PageReading page, bool readsMarkdown)
        => lines.Exists(line => line.Span.ContainsAny('<', '&')) ? new HtmlExtraction(lines, page, readsMarkdown).Run() : lines;

    private List<TextLine> Run()
    {
        int at = 0;
        while (at < _text.Length)
        {
            int next = _verbatim is null ? _text.AsSpan(at).IndexOfAny('<', '&') : _text.AsSpan(at).IndexOf($"</{_verbatim}", StringComparison.OrdinalIgnoreCase);
            int stop = next < 0 ? _text.Length : at + next;
            Data(at, stop);
            at = stop < _text.Length ? Markup(stop) : stop;
        }

        CloseMarkdown();
        if (_raw.Length > 0)
        {
            // HTML that nobody closed goes to the end of the page, which has no empty lines there.
            _output.Write(Placeholder.Of(_page.Stash(new RawHtmlBlock(_raw.ToString().TrimEnd()))), _text.Length);
        }

        return _output.ToLines();
    }

    private void Data(int start, int end)
    {
        if (end <= start)
        {
            return;
        }

        if (_inTail && _text.AsSpan(start, end - start).Contains('\n'))
        {
            _inTail = false;
        }

        if (_inRaw)
        {
            _raw.Append(_text, start, end - start);
        }
        else
        {
            Current.Write(start, end);
        }
    }

    // What opens and closes at once: a rule, a comment, a character.
    private void Empty(string html, int start, int end, bool isBlock)
    {
        bool isOwn = isBlock && IsAtLineStart(start);
        if (_inRaw || (_open.Count == 0 && _inTail))
        {
            _raw.Append(html);
        }
        else if (_open.Count > 0)
        {
            Current.WriteLineFeeds(isOwn ? 1 : 0);
            Current.Write(Placeholder.Of(Stash(html, isOwn)), start);
            Current.WriteLineFeeds(isOwn ? 2 : 0);
        }
        else if (isOwn)
        {
            _inTail = !IsBlankBehind(end);
            WriteBlock(new RawHtmlBlock(html), start);
        }
        else
        {
            _output.Write(html, start);
        }
    }

    private void OpenRaw(HtmlTag tag, int start)
    {
        bool begins = HtmlBlockNames.Contains(tag.Name) && (_inTail || (IsAtLineStart(start) && !_inRaw));
        if (begins)
        {
            _inRaw = true;
            _output.WriteLineFeeds(1);
        }

        if (_inRaw)
        {
            _rawTags.Add(tag.Name);
            _raw.Append(_text, start, tag.End - start);
        }
        else
        {
            _output.Write(start, tag.End);
            _verbatim = null;
        }
    }

    private void CloseRaw(string name, int start, int end)
    {
        if (!_inRaw)
        {
            _output.Write(start, end);
            return;
        }

        _raw.Append(_text, start, end - start);
        int opened = _rawTags.LastIndexOf(name);
        if (opened >= 0)
        {
            _rawTags.RemoveRange(opened, _rawTags.Count - opened);
        }

        if (_rawTags.Count > 0)
        {
            return;
        }

        _inTail = !IsBlankBehind(end);
        _inRaw = false;
        WriteRaw();
        _output.WriteLineFeeds(2);
    }

    private void WriteRaw()
    {
        _output.Write(Placeholder.Of(_page.Stash(new RawHtmlBlock(_raw.ToString()))), _text.Length);
        _raw.Clear();
    }

    // On a line of its own, with an empty one in front and behind.
    private void WriteBlock(Markdig.Syntax.Block block, int at)
    {
        if (_output.LastLineFeeds == 1)
        {
            _output.WriteLineFeeds(1);
        }

        _output.Write(Placeholder.Of(_page.Stash(block)), at);
        _output.WriteLineFeeds(2);
    }

    private int Stash(string html, bool isBlock)
        => isBlock ? _page.Stash(new RawHtmlBlock(html)) : _page.Stash(new Markdig.Syntax.Inlines.HtmlInline(html));

    private bool IsAtLineStart(int at)
    {
        int start = at;
        while (start > 0 && at - start < 3 && _text[start - 1] == ' ')
        {
            start--;
        }

        return start == 0 || _text[start - 1] == '\n';
    }

    // Whether the line ends here and the next one is empty.
    private bool IsBlankBehind(int at)
    {
        for (int feeds = 0; feeds < 2; feeds++)
        {
            while (at < _text.Length && _text[at] == ' ')
            {
                at++;
            }

            if (at >= _text.Length || _text[at++] != '\n')
            {
                return false;
            }
        }

        return true;
    }
}
