using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Catalog.Configuration;

/// <summary>A configuration as it was read.</summary>
/// <param name="Configuration">What could be understood of it; with errors, do not rely on it.</param>
/// <param name="Diagnostics">What is wrong with the file, in the order of its text.</param>
public sealed record CatalogConfigurationResult(CatalogConfiguration Configuration, ImmutableArray<Diagnostic> Diagnostics);
