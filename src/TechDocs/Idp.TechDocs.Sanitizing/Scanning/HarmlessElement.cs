namespace Idp.TechDocs.Sanitizing.Scanning;

/// <summary>An element that the scanner knows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">Where it may stand.</param>
/// <param name="IsVoid">Whether it has neither content nor end.</param>
internal sealed record HarmlessElement(string Name, ElementRole Role, bool IsVoid)
{
    /// <summary>Whether it ends the paragraph that it stands in.</summary>
    public bool IsBlock => Role is ElementRole.Block or ElementRole.Paragraph or ElementRole.List or ElementRole.Definitions or ElementRole.Table;
}

/// <summary>Where an element may stand, so that no parser moves it elsewhere.</summary>
internal enum ElementRole
{
    /// <summary>In text.</summary>
    Inline,

    /// <summary>In text, and not in itself.</summary>
    Link,

    /// <summary>Not in a heading or a link's text; ends a paragraph.</summary>
    Block,

    /// <summary>As a block, with text only.</summary>
    Paragraph,

    /// <summary>As a block; holds items.</summary>
    List,

    /// <summary>In a list.</summary>
    Item,

    /// <summary>As a block; holds terms and definitions.</summary>
    Definitions,

    /// <summary>Among definitions.</summary>
    Definition,

    /// <summary>As a block; holds sections.</summary>
    Table,

    /// <summary>In a table; holds rows.</summary>
    Section,

    /// <summary>In a section or a table; holds cells.</summary>
    Row,

    /// <summary>In a row.</summary>
    Cell,
}
