using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Passes;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Idp.TechDocs.Markdown.Extensions.Footnotes;

/// <summary>Puts the footnotes at the end of the page, or where it says.</summary>
internal sealed class FootnotesPass(FootnoteOptions options) : BlockPass
{
    public override void Run(MarkdownDocument document, BlockReading reading)
    {
        var footnotes = reading.Page.State<PageFootnotes>();
        if (footnotes.Names.Count == 0)
        {
            return;
        }

        var all = new FootnotesBlock();
        for (int i = 0; i < footnotes.Names.Count; i++)
        {
            // Footnotes may define footnotes.
            var block = new FootnoteBlock(footnotes.Names[i]);
            block.GetAttributes().Id = options.IdOf(block.Name);
            reading.Read(block, footnotes.TextOf(block.Name));
            all.Add(block);
        }

        if (document.Descendants<LeafBlock>().FirstOrDefault(IsMarked) is not { } marked)
        {
            document.Add(all);
            return;
        }

        var parent = marked.Parent!;
        parent.Insert(parent.IndexOf(marked), all);
        parent.Remove(marked);
    }

    private bool IsMarked(LeafBlock block)
        => block is ParagraphBlock or TextBlock && block.Lines.Count > 0 && LeafText.TextOf(block).Contains(options.PlaceMarker, StringComparison.Ordinal);
}
