using Markdig.Parsers;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown;

/// <summary>Takes a whole document as Markdig hands it over line by line, and puts in its place what the dialect reads.</summary>
internal sealed class PageParser(Dialect dialect) : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        processor.NewBlocks.Push(new WholePage(this) { Text = processor.Line.Text });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) => BlockState.ContinueDiscard;

    public override bool Close(BlockProcessor processor, Block block)
    {
        var page = (WholePage)block;
        var source = PageContext.SourceOf(processor.Context, page.Text);
        var document = new MarkdownDocument();
        var reading = dialect.Read(document, source);
        PageContext.SetReading(processor.Context, reading);
        var parent = page.Parent!;
        parent.Remove(page);
        while (document.Count > 0)
        {
            var child = document[0];
            document.RemoveAt(0);
            parent.Add(child);
        }

        return false;
    }

    private sealed class WholePage(BlockParser parser) : ContainerBlock(parser)
    {
        public required string Text { get; init; }
    }
}
