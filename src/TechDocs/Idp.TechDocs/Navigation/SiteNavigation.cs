using System.Collections.Immutable;

namespace Idp.TechDocs;

/// <summary>The navigation of a site with what pages ask of it. Immutable, so thread-safe.</summary>
internal sealed class SiteNavigation
{
    private readonly Dictionary<string, ImmutableArray<NavItem>> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly List<NavItem> _pages = [];

    public SiteNavigation(ImmutableArray<NavItem> items)
    {
        Items = items;
        foreach (var item in items)
        {
            Add(item, [item]);
        }
    }

    public ImmutableArray<NavItem> Items { get; }

    /// <summary>The items that lead to a page, from the outermost on; empty for one that is not in the navigation.</summary>
    public ImmutableArray<NavItem> PathTo(string page) => _paths.GetValueOrDefault(page, []);

    /// <summary>The title that the navigation gives a page; null for none.</summary>
    public string? TitleOf(string page) => PathTo(page) is [.., var item] ? item.Title : null;

    /// <summary>The pages in front of and behind a page, as readers go through them.</summary>
    public (NavItem? Previous, NavItem? Next) NeighboursOf(string page)
        => _order.TryGetValue(page, out int at)
            ? (at > 0 ? _pages[at - 1] : null, at + 1 < _pages.Count ? _pages[at + 1] : null)
            : (null, null);

    /// <summary>The first page in a section.</summary>
    public static string? FirstUrl(NavItem item) => item.Url ?? item.Children.Select(FirstUrl).FirstOrDefault(url => url is not null);

    private void Add(NavItem item, ImmutableArray<NavItem> path)
    {
        if (item.Page is { } page && _paths.TryAdd(page, path))
        {
            _order[page] = _pages.Count;
            _pages.Add(item);
        }

        foreach (var child in item.Children)
        {
            Add(child, path.Add(child));
        }
    }
}
