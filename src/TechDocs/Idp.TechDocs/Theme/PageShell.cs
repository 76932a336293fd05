using System.Net;
using Idp.TechDocs.Links;
using Idp.TechDocs.Markdown;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Theme;

/// <summary>Writes the page around an article, with Material's class names. The whole navigation is in a file of its own; a page has its neighbourhood.</summary>
internal sealed class PageShell(SiteConfiguration configuration, SiteNavigation navigation)
{
    public void Write(TextWriter output, SitePage page, string title, string article, bool hasTitle, IReadOnlyList<MarkdownHeading> headings)
    {
        string root = SitePath.Relative("", page.Url);
        WriteHead(output, page, title, root);
        WriteHeader(output, root);
        output.Write("<div class=\"md-container\" data-md-component=\"container\"><main class=\"md-main\" data-md-component=\"main\"><div class=\"md-main__inner md-grid\">");
        WriteNavigation(output, page);
        WriteContents(output, headings);
        output.Write("<div class=\"md-content\" data-md-component=\"content\"><article class=\"md-content__inner md-typeset\">\n");
        WriteEditLink(output, page);
        if (!hasTitle)
        {
            output.Write("<h1>");
            output.Write(WebUtility.HtmlEncode(title));
            output.Write("</h1>\n");
        }

        output.Write(article);
        output.Write("</article></div></div></main>");
        WriteFooter(output, page);
        output.Write("</div>\n<script src=\"");
        output.Write(root);
        output.Write("assets/site.js\" defer></script></body></html>\n");
    }

    private void WriteHead(TextWriter output, SitePage page, string title, string root)
    {
        output.Write($"<!doctype html>\n<html lang=\"{WebUtility.HtmlEncode(configuration.Theme.Language)}\" class=\"no-js\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        if ((page.FrontMatter.Text("description") ?? configuration.SiteDescription) is { } description)
        {
            output.Write($"<meta name=\"description\" content=\"{WebUtility.HtmlEncode(description)}\">");
        }

        if (configuration.SiteUrl is { } site)
        {
            output.Write($"<link rel=\"canonical\" href=\"{WebUtility.HtmlEncode(site.TrimEnd('/'))}/{WebUtility.HtmlEncode(UrlText.Escape(page.Url))}\">");
        }

        string shown = page.Url.Length == 0 ? configuration.SiteName : $"{title} - {configuration.SiteName}";
        output.Write($"<title>{WebUtility.HtmlEncode(shown)}</title><link rel=\"stylesheet\" href=\"{root}assets/site.css\">");
        foreach (string style in configuration.ExtraCss)
        {
            output.Write($"<link rel=\"stylesheet\" href=\"{WebUtility.HtmlEncode(style.Contains("://", StringComparison.Ordinal) ? style : root + style)}\">");
        }

        output.Write($"</head>\n<body dir=\"{configuration.Theme.Direction ?? "ltr"}\" data-root=\"{root}\" data-md-color-scheme=\"default\"><a href=\"#main\" class=\"md-skip\">Skip to content</a>");
    }

    private void WriteHeader(TextWriter output, string root)
        => output.Write(
            $"<header class=\"md-header\" data-md-component=\"header\"><nav class=\"md-header__inner md-grid\" aria-label=\"Header\"><button class=\"md-header__button\" data-menu aria-label=\"Navigation\" aria-expanded=\"false\">☰</button><a href=\"{root}\" class=\"md-header__title\">{WebUtility.HtmlEncode(configuration.SiteName)}</a><form class=\"md-search\" role=\"search\"><input class=\"md-search__input\" type=\"search\" name=\"q\" aria-label=\"Search\" placeholder=\"Search\" autocomplete=\"off\"><div class=\"md-search__output\" role=\"listbox\" hidden></div></form><button class=\"md-header__button\" data-scheme aria-label=\"Dark mode\" aria-pressed=\"false\">◐</button></nav></header>\n");

    private void WriteNavigation(TextWriter output, SitePage page)
    {
        output.Write("<div class=\"md-sidebar md-sidebar--primary\" data-md-component=\"sidebar\" data-md-type=\"navigation\"><nav class=\"md-nav md-nav--primary\" aria-label=\"Navigation\">");
        WriteItems(output, page, navigation.Items, navigation.PathTo(page.Source), 0);
        output.Write("</nav></div>");
    }

    private static void WriteItems(TextWriter output, SitePage page, IReadOnlyList<NavItem> items, IReadOnlyList<NavItem> path, int depth)
    {
        output.Write("<ul class=\"md-nav__list\">");
        foreach (var item in items)
        {
            bool isOpen = depth < path.Count && ReferenceEquals(path[depth], item);
            bool isHere = item.Page == page.Source;
            output.Write(isHere ? "<li class=\"md-nav__item md-nav__item--active\">" : "<li class=\"md-nav__item\">");
            string? url = item.Url ?? SiteNavigation.FirstUrl(item);
            if (url is not null)
            {
                output.Write($"<a class=\"md-nav__link\" href=\"{WebUtility.HtmlEncode(Address(url, page))}\"{(isHere ? " aria-current=\"page\"" : "")}>{WebUtility.HtmlEncode(item.Title)}</a>");
            }
            else
            {
                output.Write($"<span class=\"md-nav__link\">{WebUtility.HtmlEncode(item.Title)}</span>");
            }

            if (isOpen && item.Children.Length > 0)
            {
                WriteItems(output, page, item.Children, path, depth + 1);
            }

            output.Write("</li>");
        }

        output.Write("</ul>");
    }

    private static void WriteContents(TextWriter output, IReadOnlyList<MarkdownHeading> headings)
    {
        output.Write("<div class=\"md-sidebar md-sidebar--secondary\" data-md-component=\"sidebar\" data-md-type=\"toc\"><nav class=\"md-nav md-nav--secondary\" aria-label=\"Table of contents\">");
        if (headings.Any(heading => heading.Level > 1))
        {
            output.Write("<label class=\"md-nav__title\">Table of contents</label><ul class=\"md-nav__list\">");
            foreach (var heading in headings.Where(heading => heading.Level > 1))
            {
                output.Write($"<li class=\"md-nav__item\" data-level=\"{heading.Level}\"><a class=\"md-nav__link\" href=\"#{WebUtility.HtmlEncode(heading.Id)}\">{heading.Title}</a></li>");
            }

            output.Write("</ul>");
        }

        output.Write("</nav></div>");
    }

    private void WriteEditLink(TextWriter output, SitePage page)
    {
        if (EditUrl.Of(configuration, page.Source) is { } url)
        {
            output.Write($"<a href=\"{WebUtility.HtmlEncode(url)}\" title=\"Edit this page\" class=\"md-content__button md-icon\">✎</a>\n");
        }
    }

    private void WriteFooter(TextWriter output, SitePage page)
    {
        var (previous, next) = navigation.NeighboursOf(page.Source);
        output.Write("<footer class=\"md-footer\"><nav class=\"md-footer__inner md-grid\" aria-label=\"Footer\">");
        WriteNeighbour(output, page, previous, "prev", "Previous");
        WriteNeighbour(output, page, next, "next", "Next");
        output.Write("</nav>");
        if (configuration.Copyright is { } copyright)
        {
            output.Write($"<div class=\"md-footer-meta\"><div class=\"md-copyright\">{copyright}</div></div>");
        }

        output.Write("</footer>");
    }

    private static void WriteNeighbour(TextWriter output, SitePage page, NavItem? item, string kind, string label)
    {
        if (item?.Url is { } url)
        {
            output.Write($"<a href=\"{WebUtility.HtmlEncode(Address(url, page))}\" class=\"md-footer__link md-footer__link--{kind}\" rel=\"{kind}\"><span class=\"md-footer__direction\">{label}</span> {WebUtility.HtmlEncode(item.Title)}</a>");
        }
    }

    private static string Address(string url, SitePage page) => url.Contains("://", StringComparison.Ordinal) ? url : UrlText.Escape(SitePath.Relative(url, page.Url));
}
