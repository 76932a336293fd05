using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Sections;
using Idp.TechDocs.Configuration.Tree;

namespace Idp.TechDocs.Plugins.AwesomePages;

/// <summary>Reads files <c>.pages</c>, and <c>.nav.yml</c> of the plugin <c>awesome-nav</c>.</summary>
internal static class FolderSettingsReader
{
    public static FolderSettings Read(SourceText file, DiagnosticBag faults)
    {
        if (ConfigTreeReader.Read(file, SiteEnvironment.None, faults) is not { } map)
        {
            return FolderSettings.None;
        }

        var values = new SectionValues(map, "", faults);
        return new FolderSettings
        {
            Title = values.Text("title"),
            Nav = NavReader.Read(map.Find("nav") ?? Arranged(map.Find("arrange")), faults),
            IsHidden = values.Flag("hide", false),
            Collapses = map.Find("collapse") is null ? null : values.Flag("collapse", false),
            CollapsesBelow = map.Find("collapse_single_pages") is null ? null : values.Flag("collapse_single_pages", false),
            Order = Choice(values, map, "order", "asc", "desc"),
            IsNatural = Choice(values, map, "sort_type", "alphabetical", "natural") is { } type ? type == "natural" : null,
            IgnoresCase = values.Flag("ignore_case", false),
        };
    }

    private static string? Choice(SectionValues values, ConfigMap map, string key, string one, string other)
        => values.Text(key) is not { } text || text == one || text == other ? values.Text(key) : values.Fail<string>(key, map.Find(key)!, $"'{one}' or '{other}'");

    // The older form: what is not named comes last.
    private static ConfigNode? Arranged(ConfigNode? arrange)
        => arrange is ConfigList list && !list.Items.Any(item => item is ConfigScalar { Value: RestEntry.All })
            ? list with { Items = list.Items.Add(new ConfigScalar(RestEntry.All, list.Location)) }
            : arrange;
}
