using System.Collections.Immutable;

namespace Idp.Catalog.Graph;

/// <summary>Who owns what.</summary>
/// <param name="Owners">Every group, and everything else that owns something, by reference.</param>
/// <param name="Coverage">For each kind that needs an owner, by kind.</param>
/// <param name="Orphaned">Entities without an owner that exists, by reference.</param>
/// <param name="IsTruncated">Whether more are orphaned than were asked for.</param>
public sealed record OwnershipReport(
    ImmutableArray<OwnerTotals> Owners, ImmutableArray<OwnerCoverage> Coverage, ImmutableArray<OrphanedEntity> Orphaned, bool IsTruncated)
{
    /// <summary>All kinds together.</summary>
    public OwnerCoverage Total => new("", Coverage.Sum(kind => kind.Entities), Coverage.Sum(kind => kind.Owned), Coverage.Sum(kind => kind.Dangling));
}
