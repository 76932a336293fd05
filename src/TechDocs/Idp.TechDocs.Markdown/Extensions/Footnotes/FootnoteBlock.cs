using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>A footnote.</summary>
public sealed class FootnoteBlock : ContainerBlock
{
    /// <summary>Makes an empty one.</summary>
    /// <param name="name">The name that marks it in the text.</param>
    public FootnoteBlock(string name)
        : base(null)
        => Name = name;

    /// <summary>The name that marks it in the text.</summary>
    public string Name { get; }
}
