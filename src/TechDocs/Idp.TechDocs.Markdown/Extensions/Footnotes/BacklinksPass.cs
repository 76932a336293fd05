using System.Globalization;
using Idp.TechDocs.Markdown.Passes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.Footnotes;

/// <summary>Adds to each footnote the ways back to where it is marked.</summary>
internal sealed class BacklinksPass(FootnoteOptions options) : TreePass
{
    public override void Run(MarkdownDocument document, PageReading page)
    {
        var footnotes = page.State<PageFootnotes>();
        foreach (var block in document.Descendants<FootnoteBlock>())
        {
            var inline = LastParagraphOf(block);
            int marks = Math.Max(footnotes.MarksOf(block.Name), 1);
            for (int i = 1; i <= marks; i++)
            {
                inline.AppendChild(Backlink(block.Name, i, footnotes.NumberOf(block.Name)));
            }
        }
    }

    private static ContainerInline LastParagraphOf(FootnoteBlock block)
    {
        if (block.LastChild is ParagraphBlock { Inline: { } inline })
        {
            inline.AppendChild(new HtmlInline("&#160;"));
            return inline;
        }

        var paragraph = new ParagraphBlock { Inline = new ContainerInline(), ProcessInlines = false };
        if (block.Count > 0)
        {
            block.Add(paragraph);
        }

        return paragraph.Inline;
    }

    private LinkInline Backlink(string name, int mark, int number)
    {
        var link = new LinkInline($"#{options.MarkOf(name, mark)}", options.BacklinkTitle.Replace("%d", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        link.GetAttributes().AddClass("footnote-backref");
        link.AppendChild(new HtmlInline(options.BacklinkText));
        return link;
    }
}
