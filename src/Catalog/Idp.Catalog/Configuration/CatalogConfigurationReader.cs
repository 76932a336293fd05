using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Catalog.Configuration;

/// <summary>Reads the configuration of the checks from YAML or JSON: <c>rules</c>, <c>closedWorld</c>, <c>annotations</c> and <c>ignore</c>.</summary>
public static class CatalogConfigurationReader
{
    private static readonly YamlReaderOptions Limits = new() { MaxBytes = 1024 * 1024 };

    /// <summary>Reads one configuration.</summary>
    /// <param name="source">The file; one document of 1 MiB at most. An empty file configures nothing.</param>
    /// <returns>What could be understood, and every fault of the file.</returns>
    public static CatalogConfigurationResult Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var stream = new YamlReader(Limits).Read(source);
        var faults = stream.Diagnostics.ToList();
        var configuration = new CatalogConfiguration();
        foreach (var document in stream.Documents)
        {
            var root = document.ReadNode(out var documentFaults);
            faults.AddRange(documentFaults);
            if (document.Index > 0 && root is not YamlScalar { Value: null })
            {
                faults.Add(new Diagnostic(ConfigurationFaults.Malformed, SourceLocation.In(source, document.Span), "The file", "must be one document"));
            }
            else if (root is not null and not YamlScalar { Value: null })
            {
                configuration = ConfigurationSection.Read(new ConfigurationNode(root, JsonPointer.Root, source, faults));
            }
        }

        return new CatalogConfigurationResult(configuration, [.. faults.OrderBy(fault => fault.Location?.Span.Start)]);
    }
}
