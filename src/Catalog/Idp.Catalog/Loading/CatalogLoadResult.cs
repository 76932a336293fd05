using System.Collections.Immutable;
using Idp.Catalog.Snapshots;
using Idp.Diagnostics;

namespace Idp.Catalog.Loading;

/// <summary>A catalog and what was found wrong on the way to it.</summary>
/// <param name="Snapshot">All valid entities with their relations; of two with one reference the first.</param>
/// <param name="Diagnostics">
/// Faults of the descriptors, in their order, and of the snapshot file. Checks across files, such as dangling references, are the business of
/// <see cref="CatalogValidator"/>.
/// </param>
/// <param name="DroppedDiagnostics">How many more there were than are kept.</param>
/// <param name="FileCount">How many descriptor files were read; 0 when the catalog comes from a snapshot file.</param>
public sealed record CatalogLoadResult(CatalogSnapshot Snapshot, ImmutableArray<Diagnostic> Diagnostics, int DroppedDiagnostics, int FileCount)
{
    /// <summary>Whether the catalog comes from a snapshot file, and no descriptor was read.</summary>
    public bool IsRestored { get; init; }
}
