using System.Net;

namespace Idp.TechDocs.Theme;

/// <summary>
/// Writes the part of the navigation that is near a page: the lists that lead to it, of each at most <see cref="MaxItems"/> items.
/// The whole is in a file of its own, which the script puts in place of this; a page must not grow with its site.
/// </summary>
internal sealed class NearbyNavigation(SiteNavigation navigation)
{
    /// <summary>The file with the whole navigation for readers without a script, relative to the site's root.</summary>
    public const string WholeFile = "assets/navigation.html";

    private const int MaxItems = 5;

    public void Write(TextWriter output, string? source, PagePlace place)
    {
        output.Write("<nav class=\"md-nav md-nav--primary\" aria-label=\"Navigation\">");
        bool isWhole = WriteList(output, source, place, navigation.Items, source is null ? [] : navigation.PathTo(source), 0);
        if (!isWhole)
        {
            output.Write("<a class=\"md-nav__link\" href=\"");
            output.Write(place.To(WholeFile));
            output.Write("\">All pages</a>");
        }

        output.Write("</nav>");
    }

    /// <summary>Writes all of it.</summary>
    public void WriteWhole(TextWriter output, PagePlace place) => WriteAll(output, navigation.Items, place);

    // False when items were left out.
    private static bool WriteList(TextWriter output, string? source, PagePlace place, IReadOnlyList<NavItem> items, IReadOnlyList<NavItem> path, int depth)
    {
        var open = depth < path.Count ? path[depth] : null;
        int at = 0;
        while (at < items.Count && !ReferenceEquals(items[at], open))
        {
            at++;
        }

        int first = at == items.Count ? 0 : Math.Clamp(at - (MaxItems / 2), 0, Math.Max(0, items.Count - MaxItems));
        int end = Math.Min(items.Count, first + MaxItems);
        bool isWhole = first == 0 && end == items.Count;
        output.Write("<ul class=\"md-nav__list\">");
        for (int i = first; i < end; i++)
        {
            bool isHere = items[i].Page is { } page && page == source;
            bool isOpen = i == at && items[i].Children.Length > 0;
            output.Write(isHere ? "<li class=\"md-nav__item md-nav__item--active\">" : "<li class=\"md-nav__item\">");
            WriteLink(output, items[i], place, isHere);
            if (isOpen)
            {
                isWhole &= WriteList(output, source, place, items[i].Children, path, depth + 1);
            }

            output.Write("</li>");
        }

        output.Write("</ul>");
        return isWhole;
    }

    private static void WriteLink(TextWriter output, NavItem item, PagePlace place, bool isHere)
    {
        // A section without a page leads to the first one in it.
        if ((item.Url ?? SiteNavigation.FirstUrl(item)) is { } url && SafeUrl.IsAllowed(url))
        {
            output.Write("<a class=\"md-nav__link\" href=\"");
            output.Write(WebUtility.HtmlEncode(place.To(url)));
            output.Write(isHere ? "\" aria-current=\"page\">" : "\">");
            output.Write(WebUtility.HtmlEncode(item.Title));
            output.Write("</a>");
        }
        else
        {
            output.Write($"<span class=\"md-nav__link\">{WebUtility.HtmlEncode(item.Title)}</span>");
        }
    }

    private static void WriteAll(TextWriter output, IReadOnlyList<NavItem> items, PagePlace place)
    {
        output.Write("<ul>\n");
        foreach (var item in items)
        {
            output.Write("<li>");
            WriteLink(output, item, place, isHere: false);
            if (item.Children.Length > 0)
            {
                WriteAll(output, item.Children, place);
            }

            output.Write("</li>\n");
        }

        output.Write("</ul>\n");
    }
}
