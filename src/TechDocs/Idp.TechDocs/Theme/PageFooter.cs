using System.Net;

namespace Idp.TechDocs.Theme;

/// <summary>Writes what stands below a page: the pages in front of it and behind it, and the copyright.</summary>
internal sealed class PageFooter(SiteConfiguration configuration, SiteNavigation navigation)
{
    public void Write(TextWriter output, string? source, PagePlace place)
    {
        var (previous, next) = source is null ? (null, null) : navigation.NeighboursOf(source);
        if (previous is null && next is null && configuration.Copyright is null)
        {
            return;
        }

        output.Write("<footer class=\"md-footer\">");
        if (previous is not null || next is not null)
        {
            output.Write("<nav class=\"md-footer__inner md-grid\" aria-label=\"Neighbours\">");
            WriteNeighbour(output, place, previous, "prev", "Previous");
            WriteNeighbour(output, place, next, "next", "Next");
            output.Write("</nav>");
        }

        if (configuration.Copyright is { } copyright)
        {
            output.Write($"<div class=\"md-footer-meta md-grid\"><div class=\"md-copyright\">{copyright}</div></div>");
        }

        output.Write("</footer>");
    }

    private static void WriteNeighbour(TextWriter output, PagePlace place, NavItem? item, string kind, string label)
    {
        if (item?.Url is { } url && SafeUrl.IsAllowed(url))
        {
            output.Write($"<a href=\"{WebUtility.HtmlEncode(place.To(url))}\" class=\"md-footer__link md-footer__link--{kind}\" rel=\"{kind}\"><span class=\"md-footer__title\"><span class=\"md-footer__direction\">{label}</span> {WebUtility.HtmlEncode(item.Title)}</span></a>");
        }
    }
}
