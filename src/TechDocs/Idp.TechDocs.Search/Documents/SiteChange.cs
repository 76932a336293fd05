using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs.Search;

/// <summary>What writing documents came to.</summary>
/// <param name="Added">Documents that were not there.</param>
/// <param name="Updated">Documents whose text or attributes were others.</param>
/// <param name="Unchanged">Documents that nothing was written for.</param>
/// <param name="Removed">Documents that are gone.</param>
public sealed record SiteChange(int Added, int Updated, int Unchanged, int Removed)
{
    /// <summary>What was left out, and what is wrong with the index.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
