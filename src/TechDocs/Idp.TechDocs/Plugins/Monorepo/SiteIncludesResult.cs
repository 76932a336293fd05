using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>A site with those that it includes. Immutable.</summary>
/// <param name="Configuration">The configuration with the navigation of all.</param>
/// <param name="Included">The pages of the others, in the order of their mention.</param>
/// <param name="Diagnostics">What is wrong, in the order of its places.</param>
public sealed record SiteIncludesResult(SiteConfiguration Configuration, ImmutableArray<IncludedDocs> Included, ImmutableArray<Diagnostic> Diagnostics);
