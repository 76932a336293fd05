namespace Idp.TechDocs.Markdown.Blocks;

/// <summary>What is being read, as far as rules ask.</summary>
internal enum BlockState
{
    None,

    /// <summary>The items of a tight list: their text stands in no paragraph.</summary>
    List,

    /// <summary>An item behind a blank line.</summary>
    LooseList,

    /// <summary>What an item holds, its indent taken off.</summary>
    Detabbed,

    Quote,
}
