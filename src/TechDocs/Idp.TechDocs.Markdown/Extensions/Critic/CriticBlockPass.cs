using System.Text;
using Idp.TechDocs.Markdown.Passes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.Critic;

/// <summary>Marks that are all there is in a paragraph stand around blocks, and in no paragraph.</summary>
internal sealed class CriticBlockPass : TreePass
{
    private static readonly string[] Openings = ["<ins class=\"critic\">", "<del class=\"critic\">", "<mark class=\"critic\">"];
    private static readonly string[] Others = ["</ins>", "</del>", "</mark>", "<ins class=\"critic break\">&nbsp;</ins>", "<del class=\"critic break\">&nbsp;</del>"];

    public override void Run(MarkdownDocument document, PageReading page)
    {
        if (!page.ExpandsPlaceholders)
        {
            return;
        }

        foreach (var paragraph in document.Descendants<ParagraphBlock>().ToList())
        {
            if (paragraph.TryGetAttributes() is null && paragraph.Inline is { FirstChild: not null } content && content.All(IsMark))
            {
                var html = new StringBuilder();
                foreach (var mark in content.Cast<HtmlInline>())
                {
                    html.Append(Array.IndexOf(Openings, mark.Tag) >= 0 ? mark.Tag.Replace("critic\"", "critic block\"", StringComparison.Ordinal) : mark.Tag);
                }

                var parent = paragraph.Parent!;
                int index = parent.IndexOf(paragraph);
                parent.RemoveAt(index);
                parent.Insert(index, new RawHtmlBlock(html.Append('\n').ToString()));
            }
        }
    }

    private static bool IsMark(Inline node)
        => node is HtmlInline { Tag: var tag } && (Openings.Contains(tag) || Others.Contains(tag) || tag.StartsWith("<span class=\"critic comment\">", StringComparison.Ordinal));
}
