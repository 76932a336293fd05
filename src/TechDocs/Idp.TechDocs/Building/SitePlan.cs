using Idp.Content;
using Idp.TechDocs.Pages;

namespace Idp.TechDocs.Building;

/// <summary>What is known of a site before its pages are converted. Immutable.</summary>
/// <param name="Configuration">What <c>mkdocs.yml</c> says.</param>
/// <param name="Sources">The navigation, and the sources that belong to the site.</param>
/// <param name="Files">Where the sources go.</param>
internal sealed record SitePlan(SiteConfiguration Configuration, NavigationResult Sources, SiteFiles Files)
{
    public static async ValueTask<SitePlan> MakeAsync(SiteConfiguration configuration, IContentReader docs, int maxFiles, CancellationToken cancellationToken)
    {
        var found = await docs.SearchAsync(Glob.Parse("**", GlobMatching.Dots), cancellationToken).ConfigureAwait(false);
        var sources = await new NavigationBuilder()
            .BuildAsync(configuration, docs, found.Entries.Take(maxFiles).Select(entry => entry.Path.ToString()), cancellationToken).ConfigureAwait(false);
        return new SitePlan(configuration, sources, SiteFiles.Of(sources.Files, configuration.UseDirectoryUrls));
    }

    /// <summary>The navigation with the titles that pages have by themselves.</summary>
    public SiteNavigation Navigate(IEnumerable<SitePage> pages)
    {
        var titles = pages.ToDictionary(page => page.Source, page => page.Title, StringComparer.Ordinal);
        return new SiteNavigation(
            [.. Sources.Nodes.Select(node => node.ToItem(source => titles.GetValueOrDefault(source, source), source => Files.UrlOf(source) ?? source))]);
    }
}
