using Idp.TechDocs.Markdown.Blocks;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks.Kinds;

/// <summary><c>/// admonition | Title</c>, and a name for each type.</summary>
internal sealed class AdmonitionKind(BlockType? type) : TypedKind(type)
{
    public override MadeBlock Create(ContainerBlock parent, BlockHeader header, int position, BlockReading reading)
    {
        var kind = TypeOf(header) is { Name: not "admonition" } told ? told : null;
        var block = new AdmonitionBlock(kind?.Class ?? "");
        block.GetAttributes().AddClass("admonition");
        if (kind is not null)
        {
            block.GetAttributes().AddClass(kind.Class);
        }

        if (TitleOf(header, position) is { } title)
        {
            block.Add(title);
        }

        parent.Add(WithAttributes(block, header));
        return new MadeBlock(block, block, ContentMode.Block);
    }
}
