using System.Text;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Html;

/// <summary>Elements whose content is Markdown.</summary>
internal sealed partial class HtmlExtraction
{
    private readonly List<MarkdownElement> _open = [];
    private bool _hadTooDeep;

    // Where text goes: into the page, or into the element that is open.
    private LineWriter Current => _open.Count == 0 ? _output : _open[^1].Text(() => new LineWriter(_text, _source.PositionOf, _page.Source.Places));

    private bool IsInRawElement => _open.Count > 0 && _open[^1].Content == HtmlContent.Raw;

    private void Open(HtmlTag tag, int start)
    {
        bool isOwn = IsAtLineStart(start) || _inTail;
        if (tag.Name == "hr" && (isOwn || _inRaw || !_readsMarkdown))
        {
            Empty(WithoutMarkdown(tag, start), start, tag.End, isBlock: true);
            return;
        }

        if (!_readsMarkdown || _inRaw)
        {
            OpenRaw(tag, start);
            return;
        }

        if (!HtmlBlockNames.Contains(tag.Name) || !isOwn || IsTooDeep(tag, start))
        {
            WriteTag(start, tag.End);
            _verbatim = null;
            return;
        }

        var content = ContentOf(tag);
        if (content == HtmlContent.Raw && _open.Count == 0)
        {
            OpenRaw(tag, start);
            return;
        }

        if (_open.Exists(element => element.Tag.Name == "p"))
        {
            Close("p", start, start);
        }

        var opened = new MarkdownElement(tag, content);
        if (_open.Count > 0)
        {
            _open[^1].Parts.Add(opened);
        }

        _open.Add(opened);
    }

    // Told once for a page.
    private bool IsTooDeep(HtmlTag tag, int start)
    {
        bool isTooDeep = _open.Count >= _page.Limits.MaxDepth;
        if (isTooDeep && !_hadTooDeep)
        {
            _hadTooDeep = true;
            _page.Report(MarkdownFaults.TooDeep, _source.PositionOf(start), tag.End - start, _page.Limits.MaxDepth);
        }

        return isTooDeep;
    }

    private void Close(string name, int start, int end)
    {
        bool isBlock = HtmlBlockNames.Contains(name);
        if (_inRaw || !_readsMarkdown)
        {
            CloseRaw(name, start, end);
        }
        else if (isBlock && _open.FindLastIndex(element => element.Tag.Name == name) is var opened and >= 0)
        {
            var outermost = _open[0];
            _open.RemoveRange(opened, _open.Count - opened);
            if (_open.Count == 0)
            {
                WriteBlock(outermost, start);
                _inTail |= !IsBlankBehind(end);
            }
        }
        else
        {
            WriteTag(start, end);
        }
    }

    private void CloseMarkdown()
    {
        if (_open.Count > 0)
        {
            Close(_open[0].Tag.Name, _text.Length, _text.Length);
        }
    }

    private void WriteTag(int start, int end)
    {
        if (IsInRawElement)
        {
            Current.Write(Placeholder.Of(Stash(_text[start..end], isBlock: false)), start);
        }
        else
        {
            Data(start, end);
        }
    }

    private HtmlContent ContentOf(HtmlTag tag)
    {
        string asked = tag.Attributes.LastOrDefault(attribute => attribute.Key == "markdown").Value ?? "0";
        asked = asked == "markdown" ? "1" : asked;
        var outer = _open.Count > 0 ? _open[^1].Content : HtmlContent.Blocks;
        if (outer == HtmlContent.Raw)
        {
            return HtmlContent.Raw;
        }

        if (outer == HtmlContent.Span && asked != "0")
        {
            asked = "span";
        }

        bool holdsSpan = HtmlContentNames.HoldsSpan(tag.Name), holdsBlocks = HtmlContentNames.HoldsBlocks(tag.Name);
        return (asked == "1" && holdsBlocks) || (asked == "block" && (holdsBlocks || holdsSpan)) ? HtmlContent.Blocks
            : (asked == "1" && holdsSpan) || (asked == "span" && (holdsBlocks || holdsSpan)) ? HtmlContent.Span
            : HtmlContent.Raw;
    }

    private string WithoutMarkdown(HtmlTag tag, int start)
    {
        if (!_readsMarkdown || tag.Name != "hr" || !tag.Attributes.Exists(attribute => attribute.Key == "markdown"))
        {
            return _text[start..tag.End];
        }

        var html = new StringBuilder("<hr");
        foreach (var (name, value) in tag.Attributes.Where(attribute => attribute.Key != "markdown"))
        {
            html.Append(' ').Append(name).Append("=\"").Append(value.Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
        }

        return html.Append('>').ToString();
    }
}
