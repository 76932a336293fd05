using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Tree;

namespace Idp.TechDocs.Plugins;

/// <summary>The plugin <c>redirects</c>: pages that moved.</summary>
internal static class RedirectsPlugin
{
    public static ImmutableArray<Redirect> Read(SiteConfiguration configuration, SiteSources site, DiagnosticBag faults)
    {
        var plugin = configuration.Plugins.FirstOrDefault(plugin => plugin.Name == "redirects");
        if (PluginOptions.Map(plugin, "redirect_maps", faults) is not { } maps)
        {
            return [];
        }

        return [.. maps.Entries.Select(entry => Of(entry, site, faults)).OfType<Redirect>()];
    }

    private static Redirect? Of(ConfigEntry entry, SiteSources site, DiagnosticBag faults)
    {
        string target = (entry.Value as ConfigScalar)?.Value as string ?? "";
        int hash = target.IndexOf('#', StringComparison.Ordinal);
        string source = hash < 0 ? target : target[..hash];
        bool isAddress = target.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
        string? oldFault = !SiteSources.IsPage(entry.Key) ? "the old page is no Markdown file"
            : site.All.Contains(entry.Key) ? "the old page is still there"
            : !Content.ContentPath.TryParse(entry.Key, out var from) || from.Value != entry.Key ? "the old path leaves the pages' folder"
            : null;
        string? fault = oldFault
            ?? (target.Length == 0 ? "the target is no text" : !isAddress && !(site.All.Contains(source) && SiteSources.IsPage(source)) ? "the new page is not there" : null);
        if (fault is not null)
        {
            faults.Add(new Diagnostic(NavigationFaults.BadRedirect, oldFault is null ? entry.Value.Location : entry.KeyLocation, entry.Key, target, fault));
            return null;
        }

        return isAddress
            ? new Redirect(entry.Key, target, "", IsAddress: true, entry.KeyLocation)
            : new Redirect(entry.Key, source, hash < 0 ? "" : target[hash..], IsAddress: false, entry.KeyLocation);
    }
}
