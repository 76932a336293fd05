using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>The title of an admonition, of details or of a tab.</summary>
public sealed class TitleBlock : LeafBlock
{
    /// <summary>Makes an empty one.</summary>
    public TitleBlock()
        : base(null)
        => ProcessInlines = true;
}
