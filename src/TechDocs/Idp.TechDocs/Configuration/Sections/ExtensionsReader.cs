using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Tree;

namespace Idp.TechDocs.Configuration.Sections;

/// <summary>Reads <c>markdown_extensions</c>.</summary>
internal static class ExtensionsReader
{
    /// <summary>What the site lists, without the options that would run a command.</summary>
    public static List<NamedItem> Read(ConfigNode? node, DiagnosticBag faults)
    {
        var items = NamedItems.Read(node is null ? null : WithoutCommands(node, faults), "markdown_extensions", faults);
        UnknownExtensions.Report(items, faults);
        return items;
    }

    private static ConfigNode WithoutCommands(ConfigNode node, DiagnosticBag faults)
    {
        switch (node)
        {
            case ConfigList list:
                return list with { Items = [.. list.Items.Select(item => WithoutCommands(item, faults))] };
            case ConfigMap map:
                var kept = ImmutableArray.CreateBuilder<ConfigEntry>();
                foreach (var entry in map.Entries)
                {
                    if (entry.Key is "plantuml_cmd" or "plantuml-cmd")
                    {
                        faults.Add(new Diagnostic(ConfigurationFaults.RemovedCommand, entry.KeyLocation, entry.Key));
                        continue;
                    }

                    kept.Add(entry with { Value = WithoutCommands(entry.Value, faults) });
                }

                return map with { Entries = kept.ToImmutable() };
            default:
                return node;
        }
    }
}
