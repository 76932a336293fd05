using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>A term that is explained.</summary>
public sealed class DefinitionTermBlock : LeafBlock
{
    /// <summary>Makes an empty one.</summary>
    public DefinitionTermBlock()
        : base(null)
        => ProcessInlines = true;
}
