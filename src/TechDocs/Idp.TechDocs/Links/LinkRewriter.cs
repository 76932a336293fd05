using Idp.Diagnostics;
using Idp.TechDocs.Markdown;
using Idp.TechDocs.Pages;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Idp.TechDocs.Links;

/// <summary>Makes addresses of the site of links to sources, and remembers where they lead.</summary>
internal sealed class LinkRewriter(SiteFiles files, SiteConfiguration configuration)
{
    public void Rewrite(SitePage page, MarkdownPage content, List<PageLink> links, List<Diagnostic> diagnostics)
    {
        var work = new PageLinks(page, content, links, diagnostics);
        foreach (var block in content.Document.Descendants<LeafBlock>())
        {
            if (block.Inline is { } inline)
            {
                Rewrite(work, inline, block);
            }
        }
    }

    private void Rewrite(PageLinks work, ContainerInline container, LeafBlock block)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is LinkInline link)
            {
                Rewrite(work, link, block);
            }

            if (child is ContainerInline inner)
            {
                Rewrite(work, inner, block);
            }
        }
    }

    private void Rewrite(PageLinks work, LinkInline link, LeafBlock block)
    {
        string url = link.Url ?? "";
        if (url.StartsWith('#'))
        {
            work.Add(link, block, null, url[1..]);
            return;
        }

        if (!IsRelative(url))
        {
            if (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal))
            {
                Report(configuration.Validation.AbsoluteLinks, LinkFaults.Absolute, work, link, block);
            }

            return;
        }

        int end = url.AsSpan().IndexOfAny('?', '#');
        string path = end < 0 ? url : url[..end], rest = end < 0 ? "" : url[end..];
        if (path[(path.LastIndexOf('/') + 1)..].IndexOf('.', StringComparison.Ordinal) < 0)
        {
            Report(configuration.Validation.UnrecognizedLinks, LinkFaults.Unrecognized, work, link, block);
            return;
        }

        string? target = SitePath.Normalize(SitePath.FolderOf(work.Page.Source) + Uri.UnescapeDataString(path));
        if (target is null || files.UrlOf(target) is not { } found)
        {
            Report(configuration.Validation.LinkNotFound, link.IsImage ? LinkFaults.ImageNotFound : LinkFaults.NotFound, work, link, block);
            return;
        }

        if (SiteSources.IsPage(target))
        {
            int fragment = rest.IndexOf('#', StringComparison.Ordinal);
            work.Add(link, block, target, fragment < 0 ? "" : rest[(fragment + 1)..]);
        }

        link.Url = UrlText.Escape(SitePath.Relative(found, work.Page.Url)) + rest;
    }

    private static bool IsRelative(string url)
    {
        if (url.Length == 0 || url[0] is '/' or '\\' or '?')
        {
            return false;
        }

        int colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || url.AsSpan(0, colon).ContainsAny("/?#") || !char.IsAsciiLetter(url[0]);
    }

    private void Report(ValidationLevel level, DiagnosticDescriptor descriptor, PageLinks work, LinkInline link, LeafBlock block)
    {
        if (level != ValidationLevel.Ignore)
        {
            work.Diagnostics.Add(LinkFaults.Of(descriptor, level, configuration.IsStrict, work.PlaceOf(link, block), link.Url ?? ""));
        }
    }
}
