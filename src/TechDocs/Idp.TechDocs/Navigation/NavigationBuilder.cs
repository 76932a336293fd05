using System.Diagnostics.CodeAnalysis;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Plugins;

namespace Idp.TechDocs;

/// <summary>Makes the navigation of a site: the one it writes, that of its plugins, or that of its folders. Thread-safe.</summary>
public sealed class NavigationBuilder
{
    /// <summary>Makes the navigation.</summary>
    /// <param name="configuration">What <c>mkdocs.yml</c> says.</param>
    /// <param name="docs">Reads the pages' folder.</param>
    /// <param name="files">The files of that folder, relative to it, in any order.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "An instance, as the other builders, so that options can come.")]
    public async Task<NavigationResult> BuildAsync(
        SiteConfiguration configuration, IContentReader docs, IEnumerable<string> files, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(docs);
        ArgumentNullException.ThrowIfNull(files);
        var faults = new DiagnosticBag();
        var site = new SiteSources(ExcludePlugin.Filter(configuration, PublicFiles.Of(configuration, PageOrder.Of(files)), faults));
        var (nodes, hidden) = await new PluginNavigations(configuration, docs, site, faults).BuildAsync(cancellationToken).ConfigureAwait(false);
        nodes = PluginOptions.Find(configuration, "section-index") is null ? nodes : SectionIndexPlugin.Apply(nodes);
        var omitted = new NavigationCheck(configuration, faults).Run(nodes, site, hidden);
        return new NavigationResult
        {
            Nodes = nodes,
            Files = [.. site.Files],
            Omitted = omitted,
            Redirects = RedirectsPlugin.Read(configuration, site, faults),
            Diagnostics = faults.ToSortedArray(),
        };
    }
}
