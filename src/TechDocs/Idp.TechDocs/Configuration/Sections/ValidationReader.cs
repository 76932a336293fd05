using Idp.Diagnostics;
using Idp.TechDocs.Configuration.Tree;

namespace Idp.TechDocs.Configuration.Sections;

/// <summary>Reads <c>validation</c>: settings of the navigation, of links, or of both when they stand at the top.</summary>
internal static class ValidationReader
{
    public static ValidationSettings Read(ConfigMap? map, DiagnosticBag faults)
    {
        var settings = new ValidationSettings();
        foreach (var entry in (map?.Entries ?? []).OrderBy(entry => entry.Value is ConfigMap))
        {
            settings = entry switch
            {
                { Key: "nav" or "links", Value: ConfigMap group } => group.Entries.Aggregate(settings, (all, one) => Set(all, entry.Key, one, faults)),
                _ => Set(settings, null, entry, faults),
            };
        }

        return settings;
    }

    private static ValidationSettings Set(ValidationSettings settings, string? group, ConfigEntry entry, DiagnosticBag faults)
    {
        bool isNav = group is null or "nav", isLinks = group is null or "links";
        if (LevelOf(entry.Value) is { } level && (level != ValidationLevel.RelativeToDocs || entry.Key == "absolute_links"))
        {
            switch (entry.Key)
            {
                case "omitted_files" when isNav:
                    return settings with { OmittedFiles = level };
                case "not_found":
                    return settings with { NavNotFound = isNav ? level : settings.NavNotFound, LinkNotFound = isLinks ? level : settings.LinkNotFound };
                case "absolute_links":
                    return settings with { NavAbsoluteLinks = isNav ? level : settings.NavAbsoluteLinks, AbsoluteLinks = isLinks ? level : settings.AbsoluteLinks };
                case "unrecognized_links" when isLinks:
                    return settings with { UnrecognizedLinks = level };
                case "anchors" when isLinks:
                    return settings with { Anchors = level };
                default:
                    break;
            }
        }

        string name = group is null ? entry.Key : $"{group}.{entry.Key}";
        string value = entry.Value is ConfigScalar { Value: string text } ? $"'{text}'" : entry.Value.Kind;
        faults.Add(new Diagnostic(ConfigurationFaults.UnknownValidation, entry.KeyLocation, name, value));
        return settings;
    }

    private static ValidationLevel? LevelOf(ConfigNode node) => (node as ConfigScalar)?.Value switch
    {
        "warn" => ValidationLevel.Warn,
        "info" => ValidationLevel.Info,
        "ignore" => ValidationLevel.Ignore,
        "relative_to_docs" => ValidationLevel.RelativeToDocs,
        _ => null,
    };
}
