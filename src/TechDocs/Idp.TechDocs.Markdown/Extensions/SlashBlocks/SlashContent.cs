using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Text;

namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks;

/// <summary>Content of blocks that is one text.</summary>
internal static class SlashContent
{
    /// <summary>Adds lines, behind an empty one if there are some already.</summary>
    public static void Append(OpenSlashBlock entry, TextChunk chunk)
    {
        if (entry.Lines.Count > 0)
        {
            entry.Lines.Add(new TextLine("", chunk[0].Position));
        }

        foreach (var line in chunk.TrimStart().TrimEnd().Lines)
        {
            entry.Lines.Add(line);
        }
    }

    /// <summary>Ends a block: its text becomes what its mode says.</summary>
    public static void Close(OpenSlashBlock entry)
    {
        var lines = new TextChunk([.. entry.Lines]);
        if (lines.Count > 0)
        {
            entry.Made.Content.Add(entry.Made.Mode switch
            {
                ContentMode.Html => new RawHtmlBlock(Dedent(lines).ToString()),
                ContentMode.Raw => LeafText.Fill(new TextBlock { IsVerbatim = true }, Dedent(lines)),
                _ => LeafText.Fill(new TextBlock(), lines),
            });
        }

        entry.Kind.End(entry.Made.Block);
    }

    private static TextChunk Dedent(TextChunk lines)
    {
        int indent = PageReading.TabLength;
        foreach (var line in lines.Lines)
        {
            indent = line.IsBlank ? indent : Math.Min(indent, line.Indent);
        }

        return lines.Select(line => line.IsBlank ? line.Skip(line.Length) : line.Skip(indent));
    }
}
