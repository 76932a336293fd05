using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs.Search;

/// <summary>A built site, ready to be written into an index.</summary>
/// <param name="Site">The site, with the title and the date of its metadata where it had none.</param>
/// <param name="Documents">Its pages, in the order of its search index; empty when that cannot be read.</param>
/// <param name="Diagnostics">What is wrong with its files.</param>
public sealed record BuiltSiteResult(SearchSite Site, ImmutableArray<SearchDocument> Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is a search index that can be read.</summary>
    public bool Success => !Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
