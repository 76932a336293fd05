using System.Collections.Immutable;
using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Tree;

namespace Idp.TechDocs.Configuration.Sections;

/// <summary>Reads <c>theme</c>.</summary>
internal static class ThemeReader
{
    private const string Material = "material";
    private static readonly ImmutableArray<string> CoreFeatures = ["navigation.footer", "content.action.edit"];

    /// <param name="node">What the site says.</param>
    /// <param name="hasCore">Whether <c>techdocs-core</c> adds its features. It takes the palette away, too, for the sake of another theme; ours keeps it.</param>
    /// <param name="faults">Takes the faults.</param>
    public static ThemeConfiguration Read(ConfigNode? node, bool hasCore, DiagnosticBag faults)
    {
        var theme = Own(node, faults);
        return hasCore ? theme with { Features = theme.Features.AddRange(CoreFeatures) } : theme;
    }

    private static ThemeConfiguration Own(ConfigNode? node, DiagnosticBag faults)
    {
        switch (node)
        {
            case null or ConfigScalar { Value: Material }:
                return new ThemeConfiguration();
            case ConfigScalar { Value: string name }:
                faults.Add(new Diagnostic(ConfigurationFaults.OtherTheme, node.Location, name));
                return new ThemeConfiguration();
            case ConfigMap map:
                return Options(map, faults);
            default:
                faults.Add(new Diagnostic(ConfigurationFaults.WrongType, node.Location, "theme", "a map or a name", node.Kind));
                return new ThemeConfiguration();
        }
    }

    private static ThemeConfiguration Options(ConfigMap map, DiagnosticBag faults)
    {
        foreach (var entry in map.Entries.Where(entry => !SiteKeys.Theme.Contains(entry.Key)))
        {
            faults.Add(new Diagnostic(ConfigurationFaults.DroppedThemeKey, entry.KeyLocation, entry.Key));
        }

        var values = new SectionValues(map, "theme.", faults);
        if (values.Text("name") is { } name and not Material)
        {
            faults.Add(new Diagnostic(ConfigurationFaults.OtherTheme, map.Find("name")!.Location, name));
            return new ThemeConfiguration();
        }

        return new ThemeConfiguration
        {
            Language = values.Text("language") ?? "en",
            Direction = values.Text("direction"),
            Features = values.Texts("features"),
            Palette = map.Find("palette")?.ToJson(),
            Logo = values.Text("logo"),
            Favicon = values.Text("favicon"),
            Icon = map.Find("icon")?.ToJson(),
        };
    }
}
