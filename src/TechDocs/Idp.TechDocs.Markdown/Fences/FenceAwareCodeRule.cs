using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Fences;

/// <summary>Code by its indent, in which fences are text.</summary>
internal sealed class FenceAwareCodeRule(BlockRule code) : BlockRule
{
    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        if (!chunks.First[0].IsIndentedBy(PageReading.TabLength))
        {
            return false;
        }

        chunks.PutBack(reading.Page.State<TakenFences>().Restore(chunks.Take(), reading.Page));
        return code.TryRead(parent, chunks, reading);
    }
}
