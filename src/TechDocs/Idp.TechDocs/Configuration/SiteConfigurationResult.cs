using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>What reading a configuration gave. Immutable.</summary>
/// <param name="Configuration">The configuration; null when there are errors.</param>
/// <param name="Diagnostics">What is wrong, in the order of its places.</param>
public sealed record SiteConfigurationResult(SiteConfiguration? Configuration, ImmutableArray<Diagnostic> Diagnostics);
