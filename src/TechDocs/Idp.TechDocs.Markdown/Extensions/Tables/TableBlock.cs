using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>A table; its children are <see cref="TableRowBlock"/>s, of which the first is the head.</summary>
public sealed class TableBlock : ContainerBlock
{
    /// <summary>Makes an empty one.</summary>
    public TableBlock()
        : base(null)
    {
    }
}
