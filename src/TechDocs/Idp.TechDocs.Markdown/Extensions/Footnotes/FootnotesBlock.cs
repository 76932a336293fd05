using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>The footnotes of a page; its children are <see cref="FootnoteBlock"/>s.</summary>
public sealed class FootnotesBlock : ContainerBlock
{
    /// <summary>Makes an empty one.</summary>
    public FootnotesBlock()
        : base(null)
    {
    }
}
