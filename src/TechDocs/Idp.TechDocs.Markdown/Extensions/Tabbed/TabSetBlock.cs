using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>Tabs that stand side by side; its children are <see cref="TabBlock"/>s.</summary>
public sealed class TabSetBlock : ContainerBlock
{
    /// <summary>Makes an empty one.</summary>
    /// <param name="number">Its number on the page, from 1.</param>
    public TabSetBlock(int number)
        : base(null)
        => Number = number;

    /// <summary>Its number on the page, from 1.</summary>
    public int Number { get; }

    /// <summary>The tab that is shown first, from 0.</summary>
    public int Selected { get; set; }
}
