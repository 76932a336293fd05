using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Blocks.Lists;

/// <summary>What the items of bulleted and numbered lists hold.</summary>
internal sealed class ListContentRule(ListStyle style) : ItemContentRule(style.Indent)
{
    protected override bool IsItem(Block? block) => block is ListItemBlock;

    protected override bool IsList(Block? block) => block is ListBlock;

    protected override ContainerBlock NewItem(ContainerBlock list)
    {
        var item = new ListItemBlock(null!);
        list.Add(item);
        return item;
    }
}
