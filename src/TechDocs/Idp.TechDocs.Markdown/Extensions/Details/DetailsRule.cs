using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Blocks.Owned;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Details;

/// <summary><c>??? note "Title"</c>; with <c>???+</c> unfolded.</summary>
internal sealed class DetailsRule : OwnedContentRule<DetailsBlock>
{
    private const string Signs = "???";

    protected override bool IsOpening(ReadOnlySpan<char> line) => Read(line, out _) is not null;

    protected override ContainerBlock Open(ContainerBlock parent, TextLine line, BlockReading reading)
    {
        var opening = Read(line.Span, out bool isOpen)!.Value;
        var block = new DetailsBlock(isOpen);
        foreach (string one in opening.Classes?.Split(' ') ?? [])
        {
            block.GetAttributes().AddClass(one);
        }

        block.Add(LeafText.Fill(new TitleBlock(), new TextChunk(opening.TitleIn(line))));
        parent.Add(block);
        return block;
    }

    private static OpeningLine? Read(ReadOnlySpan<char> line, out bool isOpen)
    {
        isOpen = line.StartsWith("???+", StringComparison.Ordinal);
        return line.StartsWith(Signs, StringComparison.Ordinal) ? OpeningLine.Read(line[(Signs.Length + (isOpen ? 1 : 0))..], needsClasses: false) : null;
    }
}
