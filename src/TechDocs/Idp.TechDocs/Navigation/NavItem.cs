using System.Collections.Immutable;

namespace Idp.TechDocs;

/// <summary>An item of the navigation as readers see it.</summary>
/// <param name="Title">The title.</param>
/// <param name="Url">Relative to the site's root, without a slash in front; or an address. Null for a section without a page.</param>
/// <param name="Page">The source of the page, relative to the pages' folder; null for what is no page of the site.</param>
/// <param name="Children">What is in a section.</param>
public sealed record NavItem(string Title, string? Url, string? Page, ImmutableArray<NavItem> Children);
