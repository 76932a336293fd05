using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>An element of HTML whose content was Markdown.</summary>
public sealed class HtmlElementBlock : ContainerBlock
{
    /// <summary>Makes an empty one.</summary>
    /// <param name="name">The element's name.</param>
    public HtmlElementBlock(string name)
        : base(null)
        => Name = name;

    /// <summary>The element's name.</summary>
    public string Name { get; }
}
