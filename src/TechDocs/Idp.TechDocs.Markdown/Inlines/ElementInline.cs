using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown;

/// <summary>An element that is known by its name: <c>mark</c>, <c>ins</c>, <c>kbd</c> and others that Markdown itself has no sign for.</summary>
public sealed class ElementInline : ContainerInline
{
    /// <summary>Makes an empty one.</summary>
    /// <param name="name">The element's name in HTML.</param>
    public ElementInline(string name) => Name = name;

    /// <summary>The element's name in HTML.</summary>
    public string Name { get; }
}
