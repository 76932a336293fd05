using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Lists;

/// <summary>Indented lines behind a list: what its items hold.</summary>
/// <param name="indent">The spaces of a level.</param>
internal abstract class ItemContentRule(int indent) : BlockRule
{
    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        if (!chunks.First[0].IsIndentedBy(indent) || reading.State == BlockState.Detabbed || !(IsItem(parent) || IsList(parent.LastElement())))
        {
            return false;
        }

        var chunk = chunks.Take();
        var (level, owner) = OwnerOf(parent, chunk[0].Indent / indent, reading.State == BlockState.List ? 1 : 0);
        var content = chunk.Select(line => line.IsIndentedBy(indent * level) ? line.Skip(indent * level) : line);
        reading.In(BlockState.Detabbed, () => Read(parent, owner, content, reading));
        return true;
    }

    protected abstract bool IsItem(Block? block);

    protected abstract bool IsList(Block? block);

    /// <summary>Makes an item, where a list is to hold text and has none.</summary>
    protected abstract ContainerBlock NewItem(ContainerBlock list);

    private void Read(ContainerBlock parent, ContainerBlock owner, TextChunk content, BlockReading reading)
    {
        if (IsItem(parent))
        {
            reading.ReadOne(parent.LastElement() is ContainerBlock inner && IsList(inner) ? inner : parent, content);
        }
        else if (IsItem(owner))
        {
            reading.ReadOne(owner, content);
        }
        else if (owner.LastElement() is ContainerBlock item && IsItem(item))
        {
            item.WrapFirstText();
            reading.Read(item, content);
        }
        else
        {
            reading.ReadOne(NewItem(owner), content);
        }
    }

    // Goes down into the last list and its last item as long as the text is indented deeper.
    private (int Level, ContainerBlock Owner) OwnerOf(ContainerBlock parent, int depth, int level)
    {
        while (depth > level && parent.LastElement() is ContainerBlock child && (IsList(child) || IsItem(child)))
        {
            level += IsList(child) ? 1 : 0;
            parent = child;
        }

        return (level, parent);
    }
}
