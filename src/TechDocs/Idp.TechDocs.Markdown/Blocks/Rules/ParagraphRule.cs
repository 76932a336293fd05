using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Rules;

/// <summary>What no other rule takes: a paragraph, or bare text in a tight list.</summary>
internal sealed class ParagraphRule : BlockRule
{
    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        var chunk = chunks.Take();
        if (chunk.IsBlank)
        {
            return true;
        }

        if (chunk.Count == 1 && reading.State != BlockState.List && reading.Page.FindBlock(chunk[0]) is { Parent: null } block)
        {
            parent.Add(block);
        }
        else if (reading.State == BlockState.List)
        {
            parent.AddText(chunk);
        }
        else
        {
            parent.Add(LeafText.Paragraph(chunk));
        }

        return true;
    }
}
