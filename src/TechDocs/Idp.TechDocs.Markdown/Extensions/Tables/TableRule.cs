using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Tables;

/// <summary>A chunk whose first line is a head and whose second is a rule below it.</summary>
internal sealed class TableRule : BlockRule
{
    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        var chunk = chunks.First;
        if (chunk.Count < 2 || !TryReadHead(chunk, out bool hasBorder, out var head, out var rule))
        {
            return false;
        }

        chunks.Take();
        string?[] alignments = [.. rule.Select(cell => AlignmentOf(cell.Span.Trim(' ')))];
        var table = new TableBlock();
        table.Add(Row(head, alignments));
        for (int i = 2; i < chunk.Count; i++)
        {
            table.Add(Row(TableRowText.Cells(Trim(chunk[i]), hasBorder), alignments));
        }

        if (chunk.Count == 2)
        {
            table.Add(Row([], new string?[alignments.Length]));
        }

        parent.Add(table);
        return true;
    }

    private static bool TryReadHead(TextChunk chunk, out bool hasBorder, out List<TextLine> head, out List<TextLine> rule)
    {
        var first = Trim(chunk[0]);
        hasBorder = TableRowText.HasBorder(first);
        rule = [];
        if (!first.Span.Contains('|'))
        {
            head = [];
            return false;
        }

        head = TableRowText.Cells(first, hasBorder);
        if (head.Count == 1 && !(hasBorder && IsOneColumn(chunk)))
        {
            return false;
        }

        rule = TableRowText.Cells(Trim(chunk[1]), hasBorder);
        return rule.Count == head.Count && rule.TrueForAll(cell => !cell.Span.ContainsAnyExcept("|:- "));
    }

    private static bool IsOneColumn(TextChunk chunk)
    {
        foreach (var line in chunk.Skip(1).Lines)
        {
            if (!TableRowText.HasBorder(Trim(line)))
            {
                return false;
            }
        }

        return true;
    }

    private static TableRowBlock Row(List<TextLine> cells, string?[] alignments)
    {
        var row = new TableRowBlock();
        for (int i = 0; i < alignments.Length; i++)
        {
            var cell = new TableCellBlock(alignments[i]);
            if (i < cells.Count && Trim(cells[i]) is { IsEmpty: false } text)
            {
                LeafText.Append(cell, text);
            }

            row.Add(cell);
        }

        return row;
    }

    private static string? AlignmentOf(ReadOnlySpan<char> rule) => (rule.StartsWith(':'), rule.EndsWith(':')) switch
    {
        (true, true) => "center",
        (true, false) => "left",
        (false, true) => "right",
        _ => null,
    };

    private static TextLine Trim(TextLine line)
    {
        var rest = line.Skip(line.Indent);
        return rest.Take(rest.Span.TrimEnd(' ').Length);
    }
}
