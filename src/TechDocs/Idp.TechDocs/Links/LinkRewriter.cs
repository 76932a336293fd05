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
        foreach (var block in content.Document.Descendants<LeafBlock>())
        {
            if (block.Inline is { } inline)
            {
                Rewrite(page, inline, block.Span.Start, links, diagnostics);
            }
        }
    }

    private void Rewrite(SitePage page, ContainerInline container, int position, List<PageLink> links, List<Diagnostic> diagnostics)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is LinkInline link)
            {
                Rewrite(page, link, position, links, diagnostics);
            }

            if (child is ContainerInline inner)
            {
                Rewrite(page, inner, position, links, diagnostics);
            }
        }
    }

    private void Rewrite(SitePage page, LinkInline link, int position, List<PageLink> links, List<Diagnostic> diagnostics)
    {
        string url = link.Url ?? "";
        if (url.StartsWith('#'))
        {
            if (url.Length > 1)
            {
                links.Add(new PageLink(url, null, url[1..], position));
            }

            return;
        }

        if (!IsRelative(url))
        {
            if (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal))
            {
                Report(configuration.Validation.AbsoluteLinks, LinkFaults.Absolute, page, url, position, diagnostics);
            }

            return;
        }

        int end = url.AsSpan().IndexOfAny('?', '#');
        string path = end < 0 ? url : url[..end], rest = end < 0 ? "" : url[end..];
        if (path[(path.LastIndexOf('/') + 1)..].IndexOf('.', StringComparison.Ordinal) < 0)
        {
            Report(configuration.Validation.UnrecognizedLinks, LinkFaults.Unrecognized, page, url, position, diagnostics);
            return;
        }

        string? target = SitePath.Normalize(SitePath.FolderOf(page.Source) + Uri.UnescapeDataString(path));
        if (target is null || files.UrlOf(target) is not { } found)
        {
            Report(configuration.Validation.LinkNotFound, link.IsImage ? LinkFaults.ImageNotFound : LinkFaults.NotFound, page, url, position, diagnostics);
            return;
        }

        link.Url = UrlText.Escape(SitePath.Relative(found, page.Url)) + rest;
        int fragment = rest.IndexOf('#', StringComparison.Ordinal);
        if (SiteSources.IsPage(target))
        {
            links.Add(new PageLink(url, target, fragment < 0 ? "" : rest[(fragment + 1)..], position));
        }
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

    private void Report(ValidationLevel level, DiagnosticDescriptor descriptor, SitePage page, string url, int position, List<Diagnostic> diagnostics)
    {
        if (level != ValidationLevel.Ignore)
        {
            diagnostics.Add(LinkPlace.Diagnose(descriptor, level, configuration.IsStrict, page, url, position, url));
        }
    }
}
