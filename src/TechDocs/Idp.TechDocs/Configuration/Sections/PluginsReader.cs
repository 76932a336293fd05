using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Tree;
using Idp.TechDocs.Plugins;

namespace Idp.TechDocs.Configuration.Sections;

/// <summary>Reads <c>plugins</c>, and adds those that TechDocs adds.</summary>
internal static class PluginsReader
{
    public const string Core = "techdocs-core";

    // What techdocs-core switches on. The options of a site's own stay, which upstream loses.
    private static readonly ImmutableArray<string> OfCore = ["search", "monorepo", "gh-admonitions"];

    public static ImmutableArray<PluginSetting> Read(ConfigNode? node, SiteConfigurationOptions options, DiagnosticBag faults)
    {
        var plugins = new List<PluginSetting>();
        foreach (var item in NamedItems.Read(node, "plugins", faults))
        {
            if (!KnownPlugins.IsKnown(item.Name))
            {
                faults.Add(new Diagnostic(ConfigurationFaults.UnknownPlugin, item.Location, item.Name, KnownPlugins.WithoutIt(item.Name)));
            }

            plugins.Add(new PluginSetting(item.Name, item.Json()) { Location = item.Location, Map = item.Options });
        }

        if (node is null && options.OmitsTechDocsCore)
        {
            Add(plugins, "search");
        }

        if (!options.OmitsTechDocsCore)
        {
            Add(plugins, Core);
        }

        foreach (string name in options.DefaultPlugins.IsDefault ? [] : options.DefaultPlugins)
        {
            Add(plugins, name);
        }

        foreach (string name in plugins.Exists(plugin => plugin.Name == Core) ? OfCore : [])
        {
            Add(plugins, name);
        }

        return [.. plugins];
    }

    private static void Add(List<PluginSetting> plugins, string name)
    {
        if (!plugins.Exists(plugin => plugin.Name == name))
        {
            plugins.Add(new PluginSetting(name, []));
        }
    }
}
