using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Lists;

/// <summary>A list, which begins a chunk and has its lines.</summary>
internal sealed class ListRule(bool isOrdered, ListStyle style) : BlockRule
{
    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        if (ListMarker.LengthOf(chunks.First[0].Span, 0, style.Indent - 1, !isOrdered, isOrdered) < 0)
        {
            return false;
        }

        var chunk = chunks.Take();
        var items = ItemsOf(chunk);
        var list = Continued(parent, items, reading) ?? Own(parent, chunk[0]);
        reading.In(BlockState.List, () =>
        {
            foreach (var item in items)
            {
                bool belongsToLast = item[0].IsIndentedBy(style.Indent) && list.LastChild is ListItemBlock;
                reading.ReadOne(belongsToLast ? (ListItemBlock)list.LastChild! : NewItem(list), item);
            }
        });
        return true;
    }

    private ListBlock Own(ContainerBlock parent, TextLine first)
    {
        if (parent is ListBlock outer)
        {
            return outer;
        }

        var list = new ListBlock(null!) { IsOrdered = isOrdered };
        parent.Add(list);
        string number = first.Span.Trim(' ') is var text && text.IndexOf('.') is var end and > 0 ? text[..end].ToString() : "";
        if (style.HasStart && isOrdered && number != "1")
        {
            list.GetAttributes().AddProperty("start", number);
        }

        return list;
    }

    // The list in front, if this one goes on with it: then its last item and the first of these stand in paragraphs.
    private ListBlock? Continued(ContainerBlock parent, Queue<TextChunk> items, BlockReading reading)
    {
        if (parent.LastElement() is not ListBlock list || !GoesOn(list) || list.LastChild is not ListItemBlock last)
        {
            return null;
        }

        last.WrapFirstText();
        last.WrapLastText();
        reading.ReadOne(NewItem(list), items.Dequeue(), BlockState.LooseList);
        return list;
    }

    private bool GoesOn(ListBlock list) => !style.IsSane || (list.IsOrdered == isOrdered && (isOrdered || !style.PartsBullets));

    private Queue<TextChunk> ItemsOf(TextChunk chunk)
    {
        var items = new List<List<TextLine>>();
        foreach (var line in chunk.Lines)
        {
            int marker = ListMarker.LengthOf(line.Span, 0, style.Indent - 1, !isOrdered || !style.IsSane, isOrdered || !style.IsSane);
            if (marker >= 0)
            {
                items.Add([line.Skip(marker)]);
            }
            else if (!items[^1][0].IsIndentedBy(style.Indent) && ListMarker.LengthOf(line.Span, style.Indent, (style.Indent * 2) - 1, true, true) >= 0)
            {
                items.Add([line]);
            }
            else
            {
                items[^1].Add(line);
            }
        }

        return new Queue<TextChunk>(items.Select(item => new TextChunk([.. item])));
    }

    private static ListItemBlock NewItem(ListBlock list)
    {
        var item = new ListItemBlock(null!);
        list.Add(item);
        return item;
    }
}
