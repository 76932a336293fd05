using Idp.TechDocs.Markdown.Blocks;
using Idp.TechDocs.Markdown.Passes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Markdown.Extensions.Toc;

/// <summary>Gives headings their anchors, and puts the table of contents where the page asks for it.</summary>
internal sealed class TocPass(TocOptions options) : TreePass
{
    public override void Run(MarkdownDocument document, PageReading page)
    {
        var anchors = new Anchors(document);
        var headings = page.State<PageHeadings>();
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(heading.Level + options.BaseLevel - 1, 6);
            var inline = heading.Inline ??= new ContainerInline();
            var attributes = heading.GetAttributes();
            attributes.Id ??= anchors.Take(options.Slugify(HeadingText.ForAnchor(inline), options.Separator));
            if (heading.Level >= options.Top && heading.Level <= options.Bottom)
            {
                headings.All.Add(new MarkdownHeading(heading.Level, attributes.Id, Label(attributes) ?? HeadingText.ForToc(inline), page.Source.CharacterOf(heading.Span.Start)));
            }

            AddLinks(inline, attributes.Id);
        }

        Mark(document, headings, page);
    }

    private static string? Label(HtmlAttributes attributes)
    {
        string? label = attributes.Properties?.Find(property => property.Key == "data-toc-label").Value;
        attributes.Properties?.RemoveAll(property => property.Key == "data-toc-label");
        return label?.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
    }

    private void AddLinks(ContainerInline heading, string id)
    {
        if (options.HasAnchorLinks)
        {
            var link = new LinkInline($"#{id}", "");
            link.GetAttributes().AddClass(options.AnchorLinkClass);
            while (heading.FirstChild is { } child)
            {
                child.Remove();
                link.AppendChild(child);
            }

            heading.AppendChild(link);
        }

        if (options.Permalink is { } text)
        {
            var link = new LinkInline($"#{id}", options.PermalinkTitle);
            link.GetAttributes().AddClass(options.PermalinkClass);
            link.AppendChild(new HtmlInline(text));
            heading.AppendChild(link);
        }
    }

    private void Mark(MarkdownDocument document, PageHeadings headings, PageReading page)
    {
        if (options.Marker.Length == 0)
        {
            return;
        }

        long entries = 0;
        foreach (var group in document.Descendants<ParagraphBlock>().Where(IsMarker).GroupBy(paragraph => paragraph.Parent!).ToList())
        {
            var markers = group.ToHashSet<Block>();
            for (int i = 0; i < group.Key.Count; i++)
            {
                if (!markers.Contains(group.Key[i]))
                {
                    continue;
                }

                entries += headings.All.Count + 1;
                if (entries > page.Limits.MaxContents)
                {
                    page.Report(MarkdownFaults.TooManyContents, LeafText.LinesOf((LeafBlock)group.Key[i]), page.Limits.MaxContents);
                    return;
                }

                group.Key[i] = new TocBlock(HeadingTree.Of(headings.All));
            }
        }
    }

    private bool IsMarker(ParagraphBlock paragraph)
        => paragraph.Inline?.FirstChild is LiteralInline { NextSibling: null } only && only.Content.AsSpan().Trim().SequenceEqual(options.Marker);
}
