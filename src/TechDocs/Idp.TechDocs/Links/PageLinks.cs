using Idp.Diagnostics;
using Idp.TechDocs.Markdown;
using Idp.TechDocs.Pages;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Links;

/// <summary>What is found out about the links of a page. Used by one thread.</summary>
internal sealed class PageLinks(SitePage page, MarkdownPage content, List<PageLink> links, List<Diagnostic> diagnostics)
{
    public SitePage Page => page;

    public List<Diagnostic> Diagnostics => diagnostics;

    /// <summary>Remembers a link to a page, or with no target to the page itself.</summary>
    public void Add(LinkInline link, LeafBlock block, string? target, string fragment)
    {
        if (target is not null || fragment.Length > 0)
        {
            links.Add(new PageLink(link.Url!, target, fragment, fragment.Length > 0 ? PlaceOf(link, block) : default));
        }
    }

    /// <summary>Where the address of a link is written: for a reference, in its definition, with the link as the related place; for what extensions make, its block.</summary>
    public MarkdownPlace PlaceOf(LinkInline link, LeafBlock block)
    {
        if (link.UrlSpan.End <= 0)
        {
            return content.Locate(block.Span);
        }

        var place = content.Locate(link.UrlSpan);
        return link.Label is not null && link.Span.End > 0 ? place with { Related = [new RelatedLocation(content.Locate(link.Span).Location, "used here"), .. place.Related] } : place;
    }
}
