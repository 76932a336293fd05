using Idp.TechDocs.Markdown.Blocks.Lists;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.DefList;

/// <summary>What definitions hold, and items of lists in them.</summary>
internal sealed class DefinitionContentRule(int indent) : ItemContentRule(indent)
{
    protected override bool IsItem(Block? block) => ListKinds.IsItem(block);

    protected override bool IsList(Block? block) => ListKinds.IsList(block);

    protected override ContainerBlock NewItem(ContainerBlock list)
    {
        var definition = new DefinitionBlock();
        list.Add(definition);
        return definition;
    }
}
