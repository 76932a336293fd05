namespace Idp.TechDocs.Sanitizing.Scanning;

/// <summary>An element that the scanner knows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">Where it may stand.</param>
/// <param name="IsVoid">Whether it has neither content nor end.</param>
internal sealed record HarmlessElement(string Name, ElementRole Role, bool IsVoid);

/// <summary>Where an element may stand, so that no parser moves it elsewhere.</summary>
internal enum ElementRole
{
    /// <summary>In text.</summary>
    Inline,

    /// <summary>In text, and not in itself.</summary>
    Link,

    /// <summary>Not in a paragraph, a heading or a link's text.</summary>
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

    /// <summary>In a section; holds cells.</summary>
    Row,

    /// <summary>In a row.</summary>
    Cell,
}
