using System.Net;
using Idp.TechDocs.Building;

namespace Idp.TechDocs.Theme;

/// <summary>Writes the page around an article, with Material's class names. Thread-safe.</summary>
internal sealed class PageShell(SiteConfiguration configuration, SiteNavigation navigation, IPageHistory? history = null)
{
    private readonly PageHead _head = new(configuration);
    private readonly PageHeader _header = new(configuration);
    private readonly NearbyNavigation _navigation = new(navigation);
    private readonly PageFooter _footer = new(configuration, navigation);

    public void Write(TextWriter output, ConvertedPage converted, ReadOnlySpan<char> article)
    {
        var (page, title) = (converted.Page, converted.Title);
        var place = PagePlace.At(page.Url);
        _head.Write(output, page, page.Url.Length == 0 ? configuration.SiteName : $"{title} - {configuration.SiteName}", place);
        Begin(output, page.Source, place, !HiddenParts.Contains(page, "navigation"));
        if (!HiddenParts.Contains(page, "toc"))
        {
            PageContents.Write(output, converted.Headings);
        }

        BeginArticle(output);
        if (EditUrl.Of(configuration, page.Source) is { } edit && SafeUrl.IsAllowed(edit))
        {
            output.Write($"<a href=\"{WebUtility.HtmlEncode(edit)}\" title=\"Edit this page\" aria-label=\"Edit this page\" class=\"md-content__button md-icon\"></a>\n");
        }

        if (!converted.HasHeading)
        {
            output.Write($"<h1>{WebUtility.HtmlEncode(title)}</h1>\n");
        }

        output.Write(article);
        LastChange.Write(output, history?.FindLastChange(page.Source));
        End(output, HiddenParts.Contains(page, "footer") ? null : page.Source, place);
    }

    /// <summary>Writes the page for addresses that lead nowhere.</summary>
    public void WriteNotFound(TextWriter output)
    {
        var place = PagePlace.Anywhere(configuration.SiteUrl);
        _head.Write(output, null, configuration.SiteName, place);
        Begin(output, null, place, hasNavigation: true);
        BeginArticle(output);
        output.Write($"<h1>404 - Not found</h1>\n<p>There is no page at this address. Look for it in the navigation or with the search, or go to the <a href=\"{place.Root}\">beginning</a>.</p>\n");
        End(output, null, place);
    }

    /// <summary>Writes a page with the whole navigation, for readers without a script.</summary>
    public void WriteWholeNavigation(TextWriter output)
    {
        var place = PagePlace.At(NearbyNavigation.WholeFile);
        _head.Write(output, null, $"All pages - {configuration.SiteName}", place);
        Begin(output, null, place, hasNavigation: true);
        BeginArticle(output);
        output.Write("<h1>All pages</h1>\n");
        _navigation.WriteWhole(output, place);
        End(output, null, place);
    }

    private void Begin(TextWriter output, string? source, PagePlace place, bool hasNavigation)
    {
        _header.Write(output, place, hasNavigation);
        output.Write("<div class=\"md-container\" data-md-component=\"container\"><main class=\"md-main\" data-md-component=\"main\"><div class=\"md-main__inner md-grid\">");
        if (hasNavigation)
        {
            output.Write("<div class=\"md-sidebar md-sidebar--primary\" id=\"__navigation\" popover data-md-component=\"sidebar\" data-md-type=\"navigation\">");
            _navigation.Write(output, source, place);
            output.Write("</div>");
        }
    }

    private static void BeginArticle(TextWriter output)
        => output.Write("<div class=\"md-content\" data-md-component=\"content\"><article class=\"md-content__inner md-typeset\" id=\"__content\" tabindex=\"-1\">\n");

    private void End(TextWriter output, string? source, PagePlace place)
    {
        output.Write("</article></div></div></main>");
        _footer.Write(output, source, place);
        output.Write("</div></body></html>\n");
    }
}
