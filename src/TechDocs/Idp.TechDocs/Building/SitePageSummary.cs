using System.Collections.Immutable;

namespace Idp.TechDocs;

/// <summary>What is known of a page once its site is built.</summary>
/// <param name="Source">The source, relative to the pages' folder.</param>
/// <param name="Url">The address, relative to the site's root; empty for the home page.</param>
/// <param name="Title">The title.</param>
/// <param name="IsInNavigation">Whether the navigation leads to it.</param>
/// <param name="IsExcused">Whether the configuration says that it need not be in the navigation.</param>
/// <param name="LinksTo">The pages that it has links to, as their sources, each once, in order; itself is not among them.</param>
public sealed record SitePageSummary(string Source, string Url, string Title, bool IsInNavigation, bool IsExcused, ImmutableArray<string> LinksTo);
