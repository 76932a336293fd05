using Idp.Diagnostics;

namespace Idp.Catalog.Configuration;

/// <summary>Reads the configuration of the checks from YAML or JSON.</summary>
public static class CatalogConfigurationReader
{
    /// <summary>Reads one configuration.</summary>
    /// <param name="source">The file; one document. An empty file configures nothing.</param>
    /// <returns>What could be understood, and every fault of the file.</returns>
    public static CatalogConfigurationResult Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new CatalogConfigurationResult(new CatalogConfiguration(), []);
    }
}
