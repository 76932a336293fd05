using System.Text;
using Idp.TechDocs.Markdown.Blocks.Lists.CommonMark;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Fences;

/// <summary>One search of a page for fences: in lists, quotes and whatever else is made by what lines begin with. What a fence begins with, all its lines must.</summary>
internal sealed class FenceScan(IReadOnlyList<FenceKind> kinds, bool opensBehindMarkers, PageReading page)
{
    private readonly List<TextLine> _output = [];

    // The fence that is open: where it begins in the output, and what it has in front.
    private FenceHeader? _header;
    private FenceKind? _kind;
    private int _start;
    private int _indent;
    private int _quotes;
    private bool _isBehindEmpty;

    public List<TextLine> Run(List<TextLine> lines)
    {
        _output.EnsureCapacity(lines.Count);
        foreach (var line in lines)
        {
            _output.Add(line);
            if (_header is null)
            {
                Open(line);
            }
            else
            {
                Continue(line, _header);
            }
        }

        return _output;
    }

    private void Open(TextLine line)
    {
        int indent = IndentOf(line.Span);
        if (indent < 0 || FenceHeader.Read(line.Span[indent..]) is not { } header)
        {
            return;
        }

        _kind = KindOf(header);
        if (_kind is not null)
        {
            _header = header;
            _start = _output.Count - 1;
            _indent = indent;
            _quotes = line.Span[..indent].Count('>');
            _isBehindEmpty = false;
        }
    }

    // Where a line begins behind all that it stands in; -1 for a blank one.
    private int IndentOf(ReadOnlySpan<char> line)
    {
        int indent = line.IndexOfAnyExcept('>', ' ');
        while (opensBehindMarkers && indent >= 0 && ItemMarker.Read(line[indent..]) is { IsEmpty: false } marker)
        {
            int content = line[(indent + marker.Width)..].IndexOfAnyExcept('>', ' ');
            indent += marker.Width + content;
        }

        return indent;
    }

    // The kinds that came last are asked first; in braces the first that has the language is taken.
    private FenceKind? KindOf(FenceHeader header)
    {
        for (int i = kinds.Count - 1; i >= 0; i--)
        {
            if (kinds[i].IsFor(header.Language) && kinds[i].Accepts(header))
            {
                return kinds[i];
            }
        }

        return null;
    }

    private void Continue(TextLine line, FenceHeader header)
    {
        int indent = line.Span[..Math.Min(_indent, line.Length)].IndexOfAnyExcept('>', ' ');
        indent = indent < 0 ? Math.Min(_indent, line.Length) : indent;
        var content = line.Span[indent..];
        int quotes = line.Span[..indent].Count('>');
        bool isEmpty = _quotes > 0 ? content.IsEmpty : line.IsBlank;
        bool isOut = _quotes > 0
            ? quotes > _quotes || (!isEmpty && (indent < _indent || (_isBehindEmpty && quotes < _quotes)))
            : quotes > 0 || (!isEmpty && !content.IsEmpty && indent != _indent);
        if (isOut)
        {
            _header = null;
        }
        else if (isEmpty)
        {
            _isBehindEmpty = true;
        }
        else if (header.IsClosedBy(content))
        {
            Close(header);
        }
        else
        {
            _isBehindEmpty = false;
        }
    }

    private void Close(FenceHeader header)
    {
        var lines = _output.GetRange(_start, _output.Count - _start);
        var block = _kind!.Make(header, Content(lines), lines.Count - 2, page);
        block.Span = new Markdig.Syntax.SourceSpan(lines[0].Position, lines[^1].Position + lines[^1].Length - 1);
        _output.RemoveRange(_start, lines.Count);
        var placeholder = new StringBuilder().Append(lines[0].Span[.._indent]);
        Placeholder.Append(placeholder, page.Stash(block));
        _output.Add(new TextLine(placeholder.ToString(), lines[0].Position));
        page.State<TakenFences>().Add(block, lines, _indent);
        _header = null;
    }

    private string Content(List<TextLine> lines)
    {
        var content = new StringBuilder();
        for (int i = 1; i < lines.Count - 1; i++)
        {
            content.Append(i == 1 ? "" : "\n").Append(lines[i].Span[Math.Min(_indent, lines[i].Length)..]);
        }

        return content.ToString();
    }
}
