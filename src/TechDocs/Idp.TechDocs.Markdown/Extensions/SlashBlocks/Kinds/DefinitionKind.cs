using Idp.TechDocs.Markdown.Blocks;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks.Kinds;

/// <summary><c>/// define</c>: paragraphs are terms, and the items of lists what they mean.</summary>
internal sealed class DefinitionKind : SlashBlockKind
{
    public override bool? NeedsArgument => false;

    public override MadeBlock Create(ContainerBlock parent, BlockHeader header, int position, BlockReading reading)
    {
        var block = WithAttributes(new DefinitionListBlock(), header);
        parent.Add(block);
        return new MadeBlock(block, block, ContentMode.Block);
    }

    public override void End(ContainerBlock block)
    {
        Block[] children = [.. block];
        block.Clear();
        foreach (var child in children)
        {
            switch (child)
            {
                case ListBlock list:
                    foreach (var item in list)
                    {
                        block.Add(Moved(new DefinitionBlock(), (ContainerBlock)item));
                    }

                    break;
                case ParagraphBlock paragraph:
                    block.Add(LeafText.Fill(new DefinitionTermBlock(), LeafText.LinesOf(paragraph)));
                    break;
                case DefinitionBlock or DefinitionTermBlock:
                    block.Add(child);
                    break;
                default:
                    block.Add(new HtmlElementBlock("dt") { child });
                    break;
            }
        }
    }

    private static DefinitionBlock Moved(DefinitionBlock into, ContainerBlock from)
    {
        Block[] children = [.. from];
        from.Clear();
        foreach (var child in children)
        {
            into.Add(child);
        }

        return into;
    }
}
