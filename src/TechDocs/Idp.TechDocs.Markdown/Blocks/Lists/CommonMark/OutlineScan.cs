using Idp.TechDocs.Markdown.Blocks.Rules;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Blocks.Lists.CommonMark;

/// <summary>Goes once over the lines of a page, an item or a quote, for the lists in them.</summary>
internal sealed class OutlineScan
{
    private readonly TextChunk _lines;
    private readonly BlockStarts _starts;
    private readonly PageReading _page;
    private readonly OpenContainers _open;
    private readonly List<OutlinePart> _parts = [];

    // Blank lines that part no chunks, as they belong to a block.
    private readonly bool[] _isInBlock;

    // Where the chunks begin that are read just now; or the list, and which item of it. At first there is neither.
    private int _start = -1;
    private ListPart? _list;
    private int _item;

    private bool _isBehindBlank;
    private bool _isParted;

    private OutlineScan(TextChunk lines, BlockStarts starts, PageReading page)
    {
        _lines = lines;
        _starts = starts;
        _page = page;
        _open = new OpenContainers(starts, page);
        _isInBlock = new bool[lines.Count];
    }

    public static BlockOutline Of(TextChunk lines, BlockStarts starts, PageReading page) => new OutlineScan(lines, starts, page).Run();

    private BlockOutline Run()
    {
        int line = 0;
        while (line < _lines.Count)
        {
            line += Read(line);
        }

        End(line);
        return new BlockOutline(_lines, _parts, _isParted);
    }

    // Returns the number of lines that were read.
    private int Read(int line)
    {
        int kept = _open.Match(_lines[line], out var rest);
        if (_lines[line].IsBlank)
        {
            _open.Read(rest, kept);
            ReadBlank(rest);
            return 1;
        }

        if (kept == 0 && _starts.LengthAt(_lines, line, _page) is > 0 and var length)
        {
            _open.Clear();
            Between(line, isCode: false);
            _isInBlock.AsSpan(line + 1, length - 1).Fill(true);
            return length;
        }

        bool wasCode = _open.IsInCode && _open.Outermost is null;
        _open.Read(rest, kept);
        if (_open.Outermost is not { Marker: { } marker } item)
        {
            Between(line, isCode: wasCode && _open.IsInCode && _open.Outermost is null);
        }
        else if (_list is null || item.Serial != _item)
        {
            Begin(line, item.Serial, marker);
        }
        else
        {
            var own = _lines[line];
            _list.Items[^1].Add(kept > 0 ? own.Skip(marker.Width) : Lazy(own, _open.InertIndent));
        }

        _isBehindBlank = false;
        return 1;
    }

    private void ReadBlank(TextLine rest)
    {
        _isBehindBlank = true;
        if (_open.Outermost is { Marker: not null })
        {
            _list!.Items[^1].Add(rest);
        }
    }

    private void Begin(int line, int item, ItemMarker marker)
    {
        if (_list is not null && _list.First.Sign == marker.Sign)
        {
            _list.IsParted |= _isBehindBlank;
        }
        else
        {
            _isParted |= _isBehindBlank && (_list is not null || _start >= 0);
            End(line);
            _list = new ListPart(marker);
        }

        _item = item;
        _list.Items.Add(marker.IsEmpty ? [] : [_lines[line].Skip(marker.Width)]);
    }

    private void Between(int line, bool isCode)
    {
        _isParted |= _isBehindBlank && !isCode && (_list is not null || _start >= 0);
        _isBehindBlank = false;
        if (_start < 0)
        {
            End(line);
            _start = line;
        }
    }

    private void End(int line)
    {
        if (_list is not null)
        {
            _parts.Add(_list);
        }
        else if (_start >= 0)
        {
            var chunks = _lines.Skip(_start).Take(line - _start).TrimEnd();
            _parts.Add(new ChunksPart(ChunkQueue.Of(chunks, _isInBlock.AsSpan(_start, chunks.Count))));
        }

        (_list, _start) = (null, -1);
    }

    // A line that goes on with a paragraph though its indent is missing: it must begin nothing where it is read again.
    private static TextLine Lazy(TextLine line, int inertIndent)
    {
        var text = line.TrimStart();
        bool isText = line.Indent < PageReading.TabLength && !SetextHeadingRule.IsUnderline(text.Span);
        return isText ? text : new TextLine(string.Concat(new string(' ', inertIndent), text.Span), text.Position);
    }
}
