using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>A cell of a table.</summary>
public sealed class TableCellBlock : LeafBlock
{
    /// <summary>Makes an empty one.</summary>
    /// <param name="alignment"><c>left</c>, <c>center</c> or <c>right</c>; null for none.</param>
    public TableCellBlock(string? alignment)
        : base(null)
    {
        Alignment = alignment;
        ProcessInlines = true;
    }

    /// <summary><c>left</c>, <c>center</c> or <c>right</c>; null for none.</summary>
    public string? Alignment { get; }
}
