namespace Idp.TechDocs.Markdown.Extensions.Toc;

/// <summary>The headings of a page, in order.</summary>
internal sealed class PageHeadings
{
    public List<MarkdownHeading> All { get; } = [];
}
