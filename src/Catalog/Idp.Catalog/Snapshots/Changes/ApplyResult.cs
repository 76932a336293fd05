using System.Collections.Immutable;

namespace Idp.Catalog.Snapshots;

/// <summary>What became of a change set.</summary>
/// <param name="Version">The version of the catalog: that of the change set when it was applied, otherwise the one that stood against it.</param>
/// <param name="Conflicts">The conditions that were not met; when there is one, nothing was applied.</param>
public sealed record ApplyResult(CatalogVersion Version, ImmutableArray<EtagConflict> Conflicts)
{
    /// <summary>Whether the changes are in the catalog.</summary>
    public bool IsApplied => Conflicts.IsEmpty;
}
