using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Tree;

namespace Idp.TechDocs.Configuration.Sections;

/// <summary>Reads <c>nav</c>.</summary>
internal static class NavReader
{
    /// <summary>The entries; null for none, and for an empty list.</summary>
    public static ImmutableArray<NavEntry>? Read(ConfigNode? nav, DiagnosticBag faults)
    {
        switch (nav)
        {
            case null:
                return null;
            case ConfigList list:
                var entries = Items(list, faults);
                return entries.IsEmpty ? null : entries;
            default:
                faults.Add(new Diagnostic(ConfigurationFaults.BadNav, nav.Location, nav.Kind, "a list"));
                return null;
        }
    }

    private static ImmutableArray<NavEntry> Items(ConfigList list, DiagnosticBag faults)
    {
        var entries = ImmutableArray.CreateBuilder<NavEntry>();
        foreach (var item in list.Items)
        {
            switch (item)
            {
                case ConfigScalar { Value: string target }:
                    entries.Add(new NavEntry(null, target, [], item.Location));
                    break;
                case ConfigMap { Entries: [var entry] }:
                    Add(entry, entries, faults);
                    break;
                case ConfigMap map:
                    faults.Add(new Diagnostic(ConfigurationFaults.BadNav, map.Location, $"a map of {map.Entries.Length} keys", "a map of one key"));
                    break;
                default:
                    faults.Add(new Diagnostic(ConfigurationFaults.BadNav, item.Location, item.Kind, "a page or a title"));
                    break;
            }
        }

        return entries.ToImmutable();
    }

    private static void Add(ConfigEntry entry, ImmutableArray<NavEntry>.Builder entries, DiagnosticBag faults)
    {
        switch (entry.Value)
        {
            case ConfigScalar { Value: string target }:
                entries.Add(new NavEntry(entry.Key, target, [], entry.Value.Location));
                break;
            case ConfigList list:
                entries.Add(new NavEntry(entry.Key, null, Items(list, faults), entry.KeyLocation));
                break;
            case ConfigMap { Entries.Length: > 0 } map:
                // MkDocs warns of this and takes it.
                faults.Add(new Diagnostic(ConfigurationFaults.BadNav, map.Location, "a map", "a list") { Severity = DiagnosticSeverity.Warning });
                var children = ImmutableArray.CreateBuilder<NavEntry>();
                foreach (var child in map.Entries)
                {
                    Add(child, children, faults);
                }

                entries.Add(new NavEntry(entry.Key, null, children.ToImmutable(), entry.KeyLocation));
                break;
            default:
                faults.Add(new Diagnostic(ConfigurationFaults.BadNav, entry.KeyLocation, $"{entry.Value.Kind} under '{entry.Key}'", "a page or a list"));
                break;
        }
    }
}
