using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown;

/// <summary>A block in the middle of text: a fence or HTML right below a line.</summary>
public sealed class EmbeddedBlock : LeafInline
{
    /// <summary>Embeds a block.</summary>
    public EmbeddedBlock(Block block) => Block = block;

    /// <summary>The block; its parent is none.</summary>
    public Block Block { get; }
}
