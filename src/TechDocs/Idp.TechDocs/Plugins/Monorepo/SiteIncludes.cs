using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Plugins;
using Idp.TechDocs.Plugins.Monorepo;

namespace Idp.TechDocs;

/// <summary>
/// Resolves <c>!include other/mkdocs.yml</c> and <c>*include */mkdocs.yml</c> in the navigation, as the plugin <c>monorepo</c> does, which TechDocs switches on. Thread-safe.
/// </summary>
/// <param name="options">How configurations are read; null for TechDocs' defaults.</param>
public sealed class SiteIncludes(SiteConfigurationOptions? options = null)
{
    private readonly SiteConfigurationOptions _options = options ?? new SiteConfigurationOptions();

    /// <summary>Resolves what a site includes. A site without such entries comes back as it is.</summary>
    /// <param name="configuration">The site.</param>
    /// <param name="content">Reads what the configuration was read with; <see cref="DocsContent"/> then reads the pages of all.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<SiteIncludesResult> ResolveAsync(SiteConfiguration configuration, IContentReader content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(content);
        if (configuration.Nav is not { } nav || PluginOptions.Find(configuration, "monorepo") is null)
        {
            return new SiteIncludesResult(configuration, [], []);
        }

        var faults = new DiagnosticBag();
        var expansion = new IncludeExpansion(new IncludedSites(content, _options, faults), _options.Folder, content, faults, cancellationToken);
        var expanded = await expansion.ExpandAsync(nav).ConfigureAwait(false);
        return new SiteIncludesResult(configuration with { Nav = expanded, Included = expansion.Included }, expansion.Included, faults.ToSortedArray());
    }
}
