using Idp.TechDocs.Markdown.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks;

/// <summary>Makes blocks of lines, and lines of blocks.</summary>
internal static class LeafText
{
    /// <summary>A paragraph of lines, without the white space in front.</summary>
    public static ParagraphBlock Paragraph(TextChunk lines) => Fill(new ParagraphBlock(), TrimStart(lines));

    /// <summary>A block with the lines as its own.</summary>
    public static T Fill<T>(T block, TextChunk lines)
        where T : LeafBlock
    {
        if (block.Lines.Lines is null && lines.Count > 0)
        {
            Begin(block, lines[0], lines.Count);
        }

        foreach (var line in lines.Lines)
        {
            Append(block, line);
        }

        return block;
    }

    /// <summary>Adds a line to what a block has.</summary>
    public static void Append(LeafBlock block, TextLine line)
    {
        if (block.Lines.Lines is null)
        {
            Begin(block, line, lines: 4);
        }

        // By reference: otherwise it is taken as a slice, and its position is lost.
        var added = new StringLine(new StringSlice(line.Source, line.Start, line.Start + line.Length - 1), 0, 0, line.Position, NewLine.LineFeed);
        block.Lines.Add(ref added);
        block.Span.End = line.Position + line.Length - 1;
    }

    private static void Begin(LeafBlock block, TextLine first, int lines)
    {
        block.Lines = new StringLineGroup(lines);
        block.Span.Start = first.Position;
    }

    /// <summary>Puts a line in the place of the first.</summary>
    public static void ReplaceFirst(LeafBlock block, TextLine line)
    {
        var lines = LinesOf(block);
        block.Lines = default;
        Append(block, line);
        Fill(block, lines.Skip(1));
    }

    /// <summary>The lines of a block as one text.</summary>
    public static string TextOf(LeafBlock block) => block.Lines.Count == 1 ? block.Lines.Lines[0].Slice.ToString() : LinesOf(block).ToString();

    /// <summary>What <see cref="Fill"/> was given.</summary>
    public static TextChunk LinesOf(LeafBlock block)
    {
        var lines = new TextLine[block.Lines.Count];
        for (int i = 0; i < lines.Length; i++)
        {
            var line = block.Lines.Lines[i];
            lines[i] = new TextLine(line.Slice.Text ?? "", line.Slice.Start, line.Slice.End + 1, line.Position);
        }

        return new TextChunk(lines);
    }

    /// <summary>Without the blank lines in front, and the spaces of the first that is not blank.</summary>
    public static TextChunk TrimStart(TextChunk lines)
    {
        int skipped = 0;
        while (skipped < lines.Count && lines[skipped].IsBlank)
        {
            skipped++;
        }

        var rest = lines.Skip(skipped);
        if (rest.Count == 0 || rest[0].Indent == 0)
        {
            return rest;
        }

        var first = rest[0].TrimStart();
        return rest.Count == 1 ? new TextChunk(first) : new TextChunk([first, .. rest.Skip(1).Lines]);
    }
}
