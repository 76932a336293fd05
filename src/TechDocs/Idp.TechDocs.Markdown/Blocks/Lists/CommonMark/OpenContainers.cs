using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Blocks.Lists.CommonMark;

/// <summary>The items and quotes that are open where lines have been read to, and what kind of text: CommonMark's way from line to line.</summary>
internal sealed class OpenContainers(BlockStarts starts, PageReading page)
{
    private const int CodeIndent = PageReading.TabLength;

    private readonly List<OpenContainer> _open = [];
    private readonly TextLine[] _one = new TextLine[1];
    private int _paragraphLines;
    private int _opened;

    // Whether the last line was a marker with nothing behind it.
    private bool _endsEmpty;

    /// <summary>The outermost container; null for none.</summary>
    public OpenContainer? Outermost => _open.Count == 0 ? null : _open[0];

    /// <summary>Whether the last line was code by its indent.</summary>
    public bool IsInCode { get; private set; }

    /// <summary>So many spaces that a line with them can only go on with a paragraph, however many containers take theirs off.</summary>
    public int InertIndent => CodeIndent + _open.Sum(container => container.Width);

    /// <summary>Closes everything.</summary>
    public void Clear() => CloseFrom(0, isCode: false);

    /// <summary>Takes off a line what the open containers ask of it.</summary>
    /// <returns>How many of them it goes on with.</returns>
    public int Match(TextLine line, out TextLine rest)
    {
        rest = line;
        for (int i = 0; i < _open.Count; i++)
        {
            if (!_open[i].TryContinue(rest, isEmpty: _endsEmpty && i == _open.Count - 1, out rest))
            {
                return i;
            }
        }

        return _open.Count;
    }

    /// <summary>Reads the rest of a line: opens what begins there, and closes what it does not go on with, unless it goes on with a paragraph.</summary>
    /// <param name="rest">The line without what the kept containers took.</param>
    /// <param name="kept">How many containers it goes on with. At none of them no block begins but lists and quotes; the caller has looked.</param>
    public void Read(TextLine rest, int kept)
    {
        bool goesOn = kept == _open.Count && _paragraphLines > 0;
        bool isLazy = kept < _open.Count && _paragraphLines > 0;

        // Markers that are no break are none from the next one of the same sign on: a line of many is gone over once.
        char failed = '\0';
        _endsEmpty = false;
        while (!rest.IsBlank && rest.Indent < CodeIndent)
        {
            var marker = kept >= page.Limits.MaxDepth ? null : ItemMarker.Read(rest.Span);
            if (kept > 0 && (marker?.Sign ?? ' ') != failed && Begins(rest))
            {
                CloseFrom(kept, isCode: false);
                return;
            }

            failed = marker?.Sign ?? '\0';
            if (rest[rest.Indent] == '>' && kept < page.Limits.MaxDepth)
            {
                Open(kept++, OpenContainer.Quote);
                OpenContainer.Quote.TryContinue(rest, isEmpty: false, out rest);
            }
            else if (marker is { } item && !(goesOn && !item.EndsParagraph))
            {
                Open(kept++, new OpenContainer(++_opened, item));
                rest = rest.Skip(Math.Min(item.Width, rest.Length));
                _endsEmpty = item.IsEmpty;
            }
            else
            {
                break;
            }

            (goesOn, isLazy) = (false, false);
        }

        ReadText(rest, kept, goesOn, isLazy);
    }

    private void ReadText(TextLine rest, int kept, bool goesOn, bool isLazy)
    {
        if (rest.IsBlank)
        {
            CloseFrom(kept, isCode: IsInCode && kept == _open.Count);
        }
        else if (goesOn)
        {
            bool isHeading = _paragraphLines == 1 && Rules.SetextHeadingRule.IsUnderline(rest.Span);
            _paragraphLines = isHeading ? 0 : _paragraphLines + 1;
        }
        else if (!isLazy)
        {
            CloseFrom(kept, isCode: rest.Indent >= CodeIndent);
            _paragraphLines = IsInCode ? 0 : 1;
        }
        else
        {
            _paragraphLines++;
        }
    }

    private bool Begins(TextLine line)
    {
        _one[0] = line;
        return starts.LengthAt(new TextChunk(_one), 0, page) > 0;
    }

    private void Open(int kept, OpenContainer container)
    {
        CloseFrom(kept, isCode: false);
        _open.Add(container);
    }

    private void CloseFrom(int kept, bool isCode)
    {
        _open.RemoveRange(kept, _open.Count - kept);
        _paragraphLines = 0;
        IsInCode = isCode;
    }
}
