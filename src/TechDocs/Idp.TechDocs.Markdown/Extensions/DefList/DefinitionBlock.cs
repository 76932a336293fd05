using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>What the terms in front mean.</summary>
public sealed class DefinitionBlock : ContainerBlock
{
    /// <summary>Makes an empty one.</summary>
    public DefinitionBlock()
        : base(null)
    {
    }
}
