using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Blocks.Owned;
using Idp.TechDocs.Markdown.Text;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Admonition;

/// <summary><c>!!! note "Title"</c>.</summary>
internal sealed class AdmonitionRule : OwnedContentRule<AdmonitionBlock>
{
    private const string Signs = "!!!";

    protected override bool IsOpening(ReadOnlySpan<char> line) => Read(line) is not null;

    protected override ContainerBlock Open(ContainerBlock parent, TextLine line, BlockReading reading)
    {
        var opening = Read(line.Span)!.Value;
        var block = new AdmonitionBlock(opening.Classes!);
        block.GetAttributes().AddClass("admonition");
        foreach (string one in opening.Classes!.Split(' '))
        {
            block.GetAttributes().AddClass(one);
        }

        if (opening.Title != "")
        {
            block.Add(LeafText.Fill(new TitleBlock(), new TextChunk(opening.TitleIn(line))));
        }

        parent.Add(block);
        return block;
    }

    // What is indented deeper right below the title belongs to the title, whose class begins like an admonition's: so deep an indent is none.
    protected override ContainerBlock? LastContentIn(ContainerBlock parent)
    {
        if (parent is not AdmonitionBlock || parent.LastElement() is not TitleBlock)
        {
            return base.LastContentIn(parent);
        }

        if (parent.LastChild is not TitleContentBlock content)
        {
            content = new TitleContentBlock();
            parent.Add(content);
        }

        return content;
    }

    private static OpeningLine? Read(ReadOnlySpan<char> line)
        => line.StartsWith(Signs, StringComparison.Ordinal) ? OpeningLine.Read(line[Signs.Length..], needsClasses: true) : null;
}
