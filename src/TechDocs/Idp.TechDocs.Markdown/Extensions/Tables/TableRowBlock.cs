using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>A row of a table; its children are <see cref="TableCellBlock"/>s.</summary>
public sealed class TableRowBlock : ContainerBlock
{
    /// <summary>Makes an empty one.</summary>
    public TableRowBlock()
        : base(null)
    {
    }
}
