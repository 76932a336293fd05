using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>A note, a warning and the like. The title, if there is one, is the first child, a <see cref="TitleBlock"/>.</summary>
public sealed class AdmonitionBlock : ContainerBlock
{
    /// <summary>Makes an empty one.</summary>
    /// <param name="kind">The kind and further classes, with spaces between them.</param>
    public AdmonitionBlock(string kind)
        : base(null)
        => Kind = kind;

    /// <summary>The kind and further classes, with spaces between them.</summary>
    public string Kind { get; }
}
