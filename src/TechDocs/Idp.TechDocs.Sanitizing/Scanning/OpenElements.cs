namespace Idp.TechDocs.Sanitizing.Scanning;

/// <summary>The elements around the place that is being read.</summary>
internal sealed class OpenElements(int maxDepth)
{
    private readonly Stack<HarmlessElement> _open = new();

    // How many of them take no blocks, and how many are links.
    private int _paragraphs;
    private int _links;

    public bool IsEmpty => _open.Count == 0;

    /// <summary>Whether text may stand here; in a table a parser would put it in front of it.</summary>
    public bool TakesText => !_open.TryPeek(out var parent) || parent.Role is not (ElementRole.Table or ElementRole.Section or ElementRole.Row);

    public bool Open(HarmlessElement element)
    {
        if (_open.Count >= maxDepth / 2)
        {
            return false;
        }

        if (element.IsBlock && _open.TryPeek(out var parent) && parent == HarmlessElements.Paragraph)
        {
            EndParagraph();
        }

        if (!MayStandHere(element))
        {
            return false;
        }

        if (!element.IsVoid)
        {
            _open.Push(element);
            Count(element, 1);
        }

        return true;
    }

    public bool Close(HarmlessElement element)
    {
        if (!_open.TryPop(out var last) || last.Name != element.Name)
        {
            return false;
        }

        Count(last, -1);
        return true;
    }

    // A block ends the paragraph that it is written in, as the dialect does with fences and bars; for the end tag, which is left over, parsers make an empty one.
    private void EndParagraph()
    {
        Count(_open.Pop(), -1);
        _open.Push(HarmlessElements.EndedParagraph);
    }

    private bool MayStandHere(HarmlessElement element)
    {
        var parent = _open.TryPeek(out var last) ? last.Role : ElementRole.Block;
        return element.Role switch
        {
            ElementRole.Inline => TakesText && parent is not (ElementRole.List or ElementRole.Definitions),
            ElementRole.Link => TakesText && parent is not (ElementRole.List or ElementRole.Definitions) && _links == 0,
            ElementRole.Item => parent == ElementRole.List,
            ElementRole.Definition => parent == ElementRole.Definitions,
            ElementRole.Section => parent == ElementRole.Table,
            // A parser puts a section around rows that stand in the table itself.
            ElementRole.Row => parent is ElementRole.Section or ElementRole.Table,
            ElementRole.Cell => parent == ElementRole.Row,
            _ => _paragraphs == 0 && TakesText && parent is ElementRole.Block or ElementRole.Item or ElementRole.Definition or ElementRole.Cell or ElementRole.Inline or ElementRole.Link,
        };
    }

    private void Count(HarmlessElement element, int change)
    {
        _paragraphs += element.Role is ElementRole.Paragraph ? change : 0;
        _links += element.Role is ElementRole.Link ? change : 0;
    }
}
