using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>Terms and what they mean; its children are <see cref="DefinitionTermBlock"/>s and <see cref="DefinitionBlock"/>s.</summary>
public sealed class DefinitionListBlock : ContainerBlock
{
    /// <summary>Makes an empty one.</summary>
    public DefinitionListBlock()
        : base(null)
    {
    }
}
