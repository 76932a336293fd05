using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Tree;

namespace Idp.TechDocs.Configuration.Sections;

/// <summary>Reads lists of names with options, as those of plugins and of extensions; a map of them reads alike.</summary>
internal static class NamedItems
{
    public static List<NamedItem> Read(ConfigNode? node, string key, DiagnosticBag faults)
    {
        var items = new List<NamedItem>();
        switch (node)
        {
            case null:
                break;
            case ConfigList list:
                foreach (var item in list.Items)
                {
                    Add(item, key, items, faults);
                }

                break;
            case ConfigMap map:
                items.AddRange(map.Entries.Select(entry => Item(entry, key, faults)).OfType<NamedItem>());
                break;
            default:
                faults.Add(new Diagnostic(ConfigurationFaults.WrongType, node.Location, key, "a list", node.Kind));
                break;
        }

        return items;
    }

    private static void Add(ConfigNode node, string key, List<NamedItem> items, DiagnosticBag faults)
    {
        switch (node)
        {
            case ConfigScalar { Value: string { Length: > 0 } name }:
                items.Add(new NamedItem(name, null, node.Location));
                break;
            case ConfigMap { Entries: [var entry] } when Item(entry, key, faults) is { } item:
                items.Add(item);
                break;
            case ConfigMap { Entries: [_] }:
                break;
            default:
                faults.Add(new Diagnostic(ConfigurationFaults.BadItem, node.Location, key, node is ConfigMap { Entries.Length: var count } ? $"a map of {count} keys" : node.Kind));
                break;
        }
    }

    private static NamedItem? Item(ConfigEntry entry, string key, DiagnosticBag faults)
    {
        switch (entry.Value)
        {
            case ConfigMap options:
                return new NamedItem(entry.Key, options, entry.KeyLocation);
            case ConfigScalar { Value: null }:
                return new NamedItem(entry.Key, null, entry.KeyLocation);
            default:
                faults.Add(new Diagnostic(ConfigurationFaults.WrongType, entry.Value.Location, $"{key}.{entry.Key}", "a map of options", entry.Value.Kind));
                return null;
        }
    }
}

/// <summary>A name with its options.</summary>
internal sealed record NamedItem(string Name, ConfigMap? Options, SourceLocation Location)
{
    public JsonObject Json() => Options?.ToJson() ?? [];
}
