using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Lists;

/// <summary>What counts as a list, and as an item of one, definitions included.</summary>
internal static class ListKinds
{
    public static bool IsList(Block? block) => block is ListBlock or DefinitionListBlock;

    public static bool IsItem(Block? block) => block is ListItemBlock or DefinitionBlock;
}
