using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Fences;

/// <summary>The lines of the fences that were taken out of a page, for those that turn out to stand in code by indent.</summary>
internal sealed class TakenFences
{
    private readonly Dictionary<Block, (List<TextLine> Lines, int Indent)> _fences = [];

    public void Add(Block fence, List<TextLine> lines, int indent)
    {
        if (lines.Count == 2)
        {
            // Put back, a fence with nothing in it has an empty line.
            lines.Insert(1, lines[1].Take(0));
        }

        _fences[fence] = (lines, indent);
    }

    /// <summary>Puts back the fences of a chunk as they were written, with so much of their indent as their placeholders still have.</summary>
    public TextChunk Restore(TextChunk chunk, PageReading page)
    {
        if (_fences.Count == 0 || chunk.ToString().IndexOf(Placeholder.Start) < 0)
        {
            return chunk;
        }

        var lines = new List<TextLine>(chunk.Count);
        foreach (var line in chunk.Lines)
        {
            int indent = line.Span.IndexOfAnyExcept('>', ' ');
            if (indent >= 0 && page.FindBlock(line.Skip(indent)) is { } block && _fences.Remove(block, out var fence))
            {
                lines.AddRange(fence.Lines.Select(written => written.Skip(Math.Min(Math.Max(fence.Indent - indent, 0), written.Length))));
            }
            else
            {
                lines.Add(line);
            }
        }

        return new TextChunk([.. lines]);
    }
}
