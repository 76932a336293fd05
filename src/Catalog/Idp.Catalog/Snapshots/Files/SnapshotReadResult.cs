using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Idp.Diagnostics;

namespace Idp.Catalog.Snapshots.Files;

/// <summary>What a snapshot file gave: the catalog, or why not.</summary>
/// <param name="Snapshot">The catalog; null when the file cannot be used.</param>
/// <param name="Position">The position in a journal that was written with it; null when there was none.</param>
/// <param name="Diagnostics">Why the file cannot be used; empty when it can.</param>
public sealed record SnapshotReadResult(CatalogSnapshot? Snapshot, string? Position, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the catalog is there.</summary>
    [MemberNotNullWhen(true, nameof(Snapshot))]
    public bool Success => Snapshot is not null;
}
