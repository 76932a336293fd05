using System.Collections.Immutable;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Pages;
using Idp.TechDocs.Sanitizing;

namespace Idp.TechDocs.Building;

/// <summary>What is known of a site before its pages are converted. Immutable.</summary>
/// <param name="Configuration">What <c>mkdocs.yml</c> says, cleaned.</param>
/// <param name="Cleaning">What all HTML of the site goes through.</param>
/// <param name="Sources">The navigation, and the sources that belong to the site.</param>
/// <param name="Files">Where the sources go.</param>
/// <param name="Diagnostics">What is wrong so far.</param>
internal sealed record SitePlan(SiteConfiguration Configuration, SiteCleaning Cleaning, NavigationResult Sources, SiteFiles Files, ImmutableArray<Diagnostic> Diagnostics)
{
    public static async ValueTask<SitePlan> MakeAsync(SiteConfiguration written, IContentReader docs, SiteBuilderOptions options, CancellationToken cancellationToken)
    {
        var faults = new DiagnosticBag();
        var cleaning = new SiteCleaning(options.Sanitizer);
        var configuration = cleaning.Settings(written, faults);
        var found = await docs.SearchAsync(Glob.Parse("**", GlobMatching.Dots), cancellationToken).ConfigureAwait(false);
        faults.AddRange(SiteFileFaults.Of(found, options.MaxFiles));
        var sources = await new NavigationBuilder()
            .BuildAsync(configuration, docs, found.Entries.Take(options.MaxFiles).Select(entry => entry.Path.ToString()), cancellationToken).ConfigureAwait(false);
        faults.AddRange(sources.Diagnostics);
        var files = SiteFiles.Of(sources.Files, configuration.UseDirectoryUrls);
        faults.AddRange(NamedFileCheck.Run(written, files));
        return new SitePlan(configuration, cleaning, sources, files, faults.ToSortedArray());
    }

    /// <summary>The navigation with the titles that pages have by themselves.</summary>
    public SiteNavigation Navigate(IEnumerable<SitePage> pages)
    {
        var titles = pages.ToDictionary(page => page.Source, page => page.Title, StringComparer.Ordinal);
        return new SiteNavigation(
            [.. Sources.Nodes.Select(node => node.ToItem(source => titles.GetValueOrDefault(source, source), source => Files.UrlOf(source) ?? source))]);
    }
}
