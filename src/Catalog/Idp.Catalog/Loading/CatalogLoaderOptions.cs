using Idp.Catalog.Descriptors;

namespace Idp.Catalog.Loading;

/// <summary>How a catalog is loaded.</summary>
public sealed record CatalogLoaderOptions
{
    /// <summary>How descriptors are read: kinds, placeholders, limits, how many at the same time.</summary>
    public DescriptorReaderOptions Reader { get; init; } = new();

    /// <summary>How many diagnostics are kept; each keeps the text of its file alive. Default 10,000.</summary>
    public int MaxDiagnostics { get; init; } = 10_000;
}
