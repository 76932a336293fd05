using Idp.TechDocs.Markdown.Blocks.Lists;
using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Owned;

/// <summary>A block that a line of its own opens and that owns what is indented below it, in as many chunks as come.</summary>
/// <typeparam name="TBlock">The block.</typeparam>
internal abstract class OwnedContentRule<TBlock> : BlockRule
    where TBlock : ContainerBlock
{
    private const int Indent = PageReading.TabLength;

    public override bool TryRead(ContainerBlock parent, ChunkQueue chunks, BlockReading reading)
    {
        var chunk = chunks.First;
        if (FindIn(chunk, reading) is var found and >= 0)
        {
            chunks.Take();
            Open(parent, chunks, chunk, found, reading);
            return true;
        }

        var (owner, indent) = OwnerOf(parent, chunk);
        if (owner is null)
        {
            return false;
        }

        chunks.Take();
        MoveTextIntoParagraph(owner);
        Read(owner, chunks, chunk.Detab(indent), reading);
        return true;
    }

    public sealed override int LengthAt(TextChunk chunk, int line) => IsOpening(chunk[line].Span) ? 1 + chunk.CountIndented(line + 1, Indent) : 0;

    protected sealed override bool BeginsAt(TextChunk chunk, int line) => IsOpening(chunk[line].Span);

    /// <summary>Whether a line opens a block.</summary>
    protected abstract bool IsOpening(ReadOnlySpan<char> line);

    /// <summary>Adds the block that a line opens.</summary>
    /// <returns>What holds its content.</returns>
    protected abstract ContainerBlock Open(ContainerBlock parent, TextLine line, BlockReading reading);

    /// <summary>What holds the content of the last block in a parent; null when that is none of the rule's own.</summary>
    protected virtual ContainerBlock? LastContentIn(ContainerBlock parent) => parent.LastElement() as TBlock;

    private void Open(ContainerBlock parent, ChunkQueue chunks, TextChunk chunk, int line, BlockReading reading)
    {
        if (line > 0)
        {
            reading.ReadOne(parent, chunk.Take(line));
        }

        Read(Open(parent, chunk[line], reading), chunks, chunk.Skip(line + 1).Detab(Indent), reading);
    }

    private static void Read(ContainerBlock owner, ChunkQueue chunks, (TextChunk Indented, TextChunk Left) parts, BlockReading reading)
    {
        if (parts.Indented.Count > 0)
        {
            reading.Read(owner, parts.Indented);
        }

        if (parts.Left.Count > 0)
        {
            chunks.PutBack(parts.Left);
        }
    }

    // The block in front; or the item of a list at its end, if the chunk is indented deep enough to belong there.
    private (ContainerBlock? Owner, int Indent) OwnerOf(ContainerBlock parent, TextChunk chunk)
    {
        if (chunk.Count == 0 || !chunk[0].IsIndentedBy(Indent) || LastContentIn(parent) is not { } owner)
        {
            return (null, 0);
        }

        int indent = Indent;
        while (chunk[0].IsIndentedBy(indent + Indent) && owner.LastElement() is ContainerBlock list && ListKinds.IsList(list) && list.LastElement() is ContainerBlock item)
        {
            owner = item;
            indent += Indent;
        }

        return (owner, indent);
    }

    private static void MoveTextIntoParagraph(ContainerBlock owner)
    {
        if (ListKinds.IsItem(owner) && owner.Count > 0 && owner[0] is TextBlock)
        {
            owner.WrapFirstText();
            var paragraph = owner[0];
            owner.RemoveAt(0);
            owner.Add(paragraph);
        }
    }
}
