using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>One tab. Its label is the first child, a <see cref="TitleBlock"/>.</summary>
public sealed class TabBlock : ContainerBlock
{
    /// <summary>Makes an empty one.</summary>
    public TabBlock()
        : base(null)
    {
    }

    /// <summary>The label.</summary>
    public TitleBlock Label => (TitleBlock)this[0];
}
