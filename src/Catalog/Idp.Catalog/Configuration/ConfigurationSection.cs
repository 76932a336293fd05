using System.Collections.Immutable;
using Idp.Catalog.Validation;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.Catalog.Configuration;

/// <summary>Reads the sections of a configuration.</summary>
internal static class ConfigurationSection
{
    public static CatalogConfiguration Read(ConfigurationNode root)
    {
        var configuration = new CatalogConfiguration();
        foreach (var (key, span, value) in root.Entries())
        {
            switch (key)
            {
                case "rules":
                    configuration = configuration with { Severities = ReadRules(value) };
                    break;
                case "closedWorld":
                    configuration = configuration with { ClosedWorld = value.Boolean() };
                    break;
                case "annotations":
                    configuration = configuration with { Annotations = ConfiguredAnnotation.ReadAll(value) };
                    break;
                case "ignore":
                    configuration = configuration with { Ignore = ReadGlobs(value) };
                    break;
                default:
                    value.UnknownKey(span, key, "rules", "closedWorld", "annotations", "ignore");
                    break;
            }
        }

        return configuration;
    }

    private static ImmutableDictionary<string, DiagnosticSeverity> ReadRules(ConfigurationNode rules)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, DiagnosticSeverity>(StringComparer.Ordinal);
        foreach (var (key, span, value) in rules.Entries())
        {
            if (RuleId.Find(key) is not { } id)
            {
                var near = DidYouMean.FindNearest(key, CatalogChecks.All.Select(check => check.Name));
                value.Fault("is no rule; " + (near is null ? "write an id such as IDP1100, or a name such as dangling-reference" : $"did you mean {near}?"), span);
            }
            else if (!SeverityName.TryParse(value.Node is Yaml.YamlScalar { Value: string text } ? text : null, out var severity))
            {
                value.Fault("must be off, info, warn or error");
            }
            else if (!severities.TryAdd(id, severity))
            {
                value.Fault($"sets {id} a second time", span);
            }
        }

        return severities.ToImmutable();
    }

    private static ImmutableArray<string> ReadGlobs(ConfigurationNode list)
    {
        var globs = ImmutableArray.CreateBuilder<string>();
        foreach (var item in list.Items())
        {
            if (item.Text() is not { } text)
            {
                continue;
            }

            if (Glob.TryParse(text, GlobMatching.Strict, out _, out var error))
            {
                globs.Add(text);
            }
            else
            {
                item.Fault($"is no glob: {error.TrimEnd('.')}");
            }
        }

        return globs.DrainToImmutable();
    }
}
