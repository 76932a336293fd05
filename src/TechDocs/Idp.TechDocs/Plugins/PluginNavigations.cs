using System.Collections.Frozen;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Plugins.AwesomePages;
using Idp.TechDocs.Plugins.LiterateNav;

namespace Idp.TechDocs.Plugins;

/// <summary>Lets the plugin that a site has for it make the navigation; without one it is written, or follows the folders.</summary>
internal sealed class PluginNavigations(SiteConfiguration configuration, IContentReader docs, SiteSources site, DiagnosticBag faults)
{
    private const int MaxTabLength = 16;

    public async ValueTask<PluginNavigation> BuildAsync(CancellationToken cancellationToken)
    {
        var awesome = PluginOptions.Find(configuration, "awesome-pages") ?? PluginOptions.Find(configuration, "awesome-nav");
        if (awesome is not null)
        {
            string fileName = PluginOptions.Text(awesome, "filename", awesome.Name == "awesome-nav" ? ".nav.yml" : ".pages", faults);
            bool collapses = PluginOptions.Flag(awesome, "collapse_single_pages", false, faults);
            return await new AwesomePagesPlugin(site, docs, faults).BuildAsync(configuration.Nav, configuration.Validation, fileName, collapses, cancellationToken).ConfigureAwait(false);
        }

        if (PluginOptions.Find(configuration, "literate-nav") is { } literate)
        {
            return await LiterateAsync(literate, cancellationToken).ConfigureAwait(false);
        }

        return new PluginNavigation(
            configuration.Nav is { } nav ? Written.Of(nav) : DerivedNavigation.Of(site.Pages), FrozenSet<string>.Empty);
    }

    private ExplicitNavigation Written => new(site, configuration.Validation);

    private async ValueTask<PluginNavigation> LiterateAsync(PluginSetting plugin, CancellationToken cancellationToken)
    {
        string name = PluginOptions.Text(plugin, "nav_file", "SUMMARY.md", faults);
        var hidden = site.Pages.Where(page => page == name || page.EndsWith("/" + name, StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var files = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (string path in site.Files.Where(file => file == name || file.EndsWith("/" + name, StringComparison.Ordinal)))
        {
            var read = await docs.ReadAsync(path, cancellationToken: cancellationToken).ConfigureAwait(false);
            if (read.IsFound)
            {
                files[path[..^name.Length].TrimEnd('/')] = read.ToSourceText(path);
            }
        }

        var reader = new NavListReader(Math.Clamp((int)((plugin.Map?.Find("tab_length") as Configuration.Tree.ConfigScalar)?.Value as double? ?? 4), 1, MaxTabLength));
        var literate = new LiterateNavPlugin(site, files, reader, PluginOptions.Flag(plugin, "implicit_index", false, faults), faults);
        return new PluginNavigation(Written.Of(configuration.Nav is { } nav ? literate.Resolve(nav) : literate.OfFolders()), hidden);
    }
}
