using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>An item of the navigation whose pages are known but not read. Immutable.</summary>
/// <param name="Title">The title; null for the page's own, or, for a link, its address.</param>
/// <param name="Target">The address of a link; null for pages and sections.</param>
/// <param name="Page">The source of a page; null for links and for sections without one.</param>
/// <param name="Children">What is in a section; empty for pages and links.</param>
/// <param name="Location">Where it was written; null when nobody wrote it.</param>
public sealed record NavNode(string? Title, string? Target, string? Page, ImmutableArray<NavNode> Children, SourceLocation? Location = null)
{
    /// <summary>Whether it is a section, which a page may stand for.</summary>
    public bool IsSection { get; init; } = Target is null && Page is null;

    /// <summary>A page.</summary>
    public static NavNode OfPage(string source, string? title = null, SourceLocation? location = null) => new(title, null, source, [], location);

    /// <summary>A link.</summary>
    public static NavNode OfLink(string target, string? title = null, SourceLocation? location = null) => new(title, target, null, [], location);

    /// <summary>A section.</summary>
    public static NavNode OfSection(string title, ImmutableArray<NavNode> children, SourceLocation? location = null) => new(title, null, null, children, location);

    /// <summary>The item as readers see it.</summary>
    /// <param name="titleOf">The title that a page has by itself.</param>
    /// <param name="urlOf">The address of a page or file, relative to the site's root.</param>
    public NavItem ToItem(Func<string, string> titleOf, Func<string, string> urlOf)
    {
        ArgumentNullException.ThrowIfNull(titleOf);
        ArgumentNullException.ThrowIfNull(urlOf);
        return new NavItem(
            Title ?? (Page is null ? Target ?? "" : titleOf(Page)), Page is null ? Target : urlOf(Page), Page,
            [.. Children.Select(child => child.ToItem(titleOf, urlOf))]);
    }
}
