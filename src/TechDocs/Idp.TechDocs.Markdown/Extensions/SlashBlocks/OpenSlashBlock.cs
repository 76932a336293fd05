using Idp.TechDocs.Markdown.Text;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks;

/// <summary>A block whose end has not come.</summary>
internal sealed class OpenSlashBlock(SlashBlockKind kind, MadeBlock made, ContainerBlock parent, int length)
{
    public SlashBlockKind Kind => kind;

    public MadeBlock Made => made;

    public ContainerBlock Parent => parent;

    /// <summary>Whether it stands in a block, at any depth.</summary>
    public bool IsIn(ContainerBlock block)
    {
        ContainerBlock? up = parent;
        while (up is not null && up != block)
        {
            up = up.Parent;
        }

        return up is not null;
    }

    /// <summary>How many slashes it begins and ends with.</summary>
    public int Length => length;

    /// <summary>Whether it waits for what comes next in its parent.</summary>
    public bool IsHungry { get; set; }

    /// <summary>The lines of a content that is not read as blocks.</summary>
    public List<TextLine> Lines { get; } = [];
}

/// <summary>The blocks of a page that are open, the innermost last.</summary>
internal sealed class OpenSlashBlocks
{
    public List<OpenSlashBlock> All { get; } = [];

    public OpenSlashBlock Last => All[^1];

    /// <summary>The parent of the innermost block, when that waits for more and the parent is at the end of another.</summary>
    public ContainerBlock? HungryAtEndOf(ContainerBlock parent)
    {
        if (All.Count == 0 || !Last.IsHungry)
        {
            return null;
        }

        for (ContainerBlock? block = parent; block is not null; block = block.LastChild as ContainerBlock)
        {
            if (block == Last.Parent)
            {
                return block;
            }
        }

        return null;
    }
}
