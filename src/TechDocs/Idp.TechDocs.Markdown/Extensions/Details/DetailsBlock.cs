using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>What is folded away. The summary, if there is one, is the first child, a <see cref="TitleBlock"/>.</summary>
public sealed class DetailsBlock : ContainerBlock
{
    /// <summary>Makes an empty one.</summary>
    /// <param name="isOpen">Whether it is unfolded at first.</param>
    public DetailsBlock(bool isOpen)
        : base(null)
        => IsUnfolded = isOpen;

    /// <summary>Whether it is unfolded at first.</summary>
    public bool IsUnfolded { get; }
}
