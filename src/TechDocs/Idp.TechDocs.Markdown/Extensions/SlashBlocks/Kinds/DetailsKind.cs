using Idp.TechDocs.Markdown.Blocks;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.SlashBlocks.Kinds;

/// <summary><c>/// details | Summary</c>, and a name for each type.</summary>
internal sealed class DetailsKind(BlockType? type) : TypedKind(type)
{
    public override bool Takes(string option, object? value) => option == "open" ? value is bool : base.Takes(option, value);

    public override MadeBlock Create(ContainerBlock parent, BlockHeader header, int position, BlockReading reading)
    {
        var block = new DetailsBlock(header.Flag("open"));
        if (TypeOf(header) is { } told)
        {
            block.GetAttributes().AddClass(told.Class);
        }

        if (TitleOf(header, position) is { } title)
        {
            block.Add(title);
        }

        parent.Add(WithAttributes(block, header));
        return new MadeBlock(block, block, ContentMode.Block);
    }
}
