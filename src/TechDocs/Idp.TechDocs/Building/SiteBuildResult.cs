using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.TechDocs;

/// <summary>What building a site came to.</summary>
/// <param name="Pages">The number of pages.</param>
/// <param name="Files">The files that were written, relative to the site's root, in order.</param>
/// <param name="Diagnostics">What is wrong with the sources.</param>
public sealed record SiteBuildResult(int Pages, ImmutableArray<string> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The pages, in the order of their sources.</summary>
    public ImmutableArray<SitePageSummary> PageSummaries { get; init; } = [];

    /// <summary>Whether there is no error.</summary>
    public bool Success => !Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
