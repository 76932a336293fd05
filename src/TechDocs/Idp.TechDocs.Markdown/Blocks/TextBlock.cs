using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>Text that stands in its parent without a paragraph around it, as in a tight list.</summary>
public sealed class TextBlock : LeafBlock
{
    /// <summary>Makes an empty one.</summary>
    public TextBlock()
        : base(null)
        => ProcessInlines = true;

    /// <summary>Whether nothing in the text means anything.</summary>
    public bool IsVerbatim { get; init; }
}
