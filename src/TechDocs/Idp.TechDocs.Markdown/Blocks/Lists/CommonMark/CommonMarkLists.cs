using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Lists.CommonMark;

/// <summary>Lists as CommonMark 0.31 reads them: found by their lines, before those are cut into chunks. Thread-safe.</summary>
internal sealed class CommonMarkLists(BlockRule[] rules)
{
    private readonly BlockStarts _starts = new(rules);

    /// <summary>Reads lines with blank ones between them.</summary>
    public void Read(ContainerBlock parent, TextChunk lines, BlockReading reading) => Read(parent, OutlineOf(lines, reading), reading);

    private BlockOutline OutlineOf(TextChunk lines, BlockReading reading) => OutlineScan.Of(lines, _starts, reading.Page);

    private void Read(ContainerBlock parent, BlockOutline outline, BlockReading reading)
    {
        if (!reading.TryEnter(outline.Lines))
        {
            parent.Add(LeafText.Paragraph(outline.Lines));
            reading.Leave();
            return;
        }

        foreach (var part in outline.Parts)
        {
            if (part is ListPart list)
            {
                Read(parent, list, reading);
            }
            else
            {
                reading.ReadHere(parent, ((ChunksPart)part).Chunks);
            }
        }

        reading.Leave();
    }

    private void Read(ContainerBlock parent, ListPart part, BlockReading reading)
    {
        var list = NewList(part.First);
        parent.Add(list);
        var items = part.Items.ConvertAll(lines => OutlineOf(new TextChunk([.. lines]).TrimEnd(), reading));
        list.IsLoose = part.IsParted || items.Exists(item => item.IsParted);
        foreach (var outline in items)
        {
            var item = new ListItemBlock(null!);
            list.Add(item);
            reading.In(BlockState.None, () => Read(item, outline, reading));
            foreach (var rule in rules)
            {
                rule.Close(item, reading);
            }

            if (!list.IsLoose)
            {
                item.UnwrapParagraphs();
            }
        }
    }

    private static ListBlock NewList(ItemMarker first)
    {
        var list = new ListBlock(null!) { IsOrdered = first.IsOrdered, BulletType = first.IsOrdered ? '1' : first.Sign };
        if (first.IsOrdered)
        {
            list.OrderedDelimiter = first.Sign;
            list.OrderedStart = first.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (first.Number != 1)
            {
                list.GetAttributes().AddProperty("start", list.OrderedStart);
            }
        }

        return list;
    }
}
