using System.Collections.Immutable;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Building;

/// <summary>Makes the navigation that readers see of the one that was written, or of the pages.</summary>
internal static class NavigationPlan
{
    public static ImmutableArray<NavItem> Of(SiteConfiguration configuration, IReadOnlyList<SitePage> pages)
    {
        var bySource = pages.ToDictionary(page => page.Source, StringComparer.Ordinal);
        return configuration.Nav is { } nav
            ? [.. nav.Select(entry => Item(entry, bySource))]
            : [.. pages.Select(page => new NavItem(page.Title, page.Url, page.Source, []))];
    }

    private static NavItem Item(NavEntry entry, Dictionary<string, SitePage> pages)
    {
        if (entry.Target is null)
        {
            return new NavItem(entry.Title ?? "", null, null, [.. entry.Children.Select(child => Item(child, pages))]);
        }

        return pages.TryGetValue(entry.Target, out var page)
            ? new NavItem(entry.Title ?? page.Title, page.Url, page.Source, [])
            : new NavItem(entry.Title ?? entry.Target, entry.Target, null, []);
    }
}
