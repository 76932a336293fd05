using System.Collections.Immutable;
using Idp.Catalog.Graph;
using Idp.Catalog.Model;
using Idp.Catalog.Tool.Reports;

namespace Idp.Catalog.Tool.Commands.Owners;

/// <summary>Who owns what, for programs.</summary>
internal static class OwnershipJson
{
    public static EntityValue Of(OwnershipReport report) => EntityValue.FromObject(
        ("owners", EntityValue.FromArray([.. report.Owners.Select(Of)])),
        ("coverage", EntityValue.FromArray([.. report.Coverage.Select(Of)])),
        ("total", Of(report.Total).Without("kind")),
        ("orphaned", EntityValue.FromArray([.. report.Orphaned.Select(Of)])),
        ("truncated", report.IsTruncated));

    private static EntityValue Of(OwnerTotals owner) => EntityValue.FromObject(
        ("ref", owner.Ref.ToString()),
        ("exists", owner.Entity is not null),
        ("members", owner.Members),
        ("owned", owner.Owned),
        ("ownedByKind", Of(owner.OwnedByKind)),
        ("rolledUp", owner.RolledUp),
        ("rolledUpByKind", Of(owner.RolledUpByKind)));

    private static EntityValue Of(OwnerCoverage kind) => EntityValue.FromObject(
        ("kind", kind.Kind),
        ("entities", kind.Entities),
        ("owned", kind.Owned),
        ("ownerMissing", kind.Dangling),
        ("noOwner", kind.Unowned),
        ("share", Math.Floor(kind.Share * 10_000) / 10_000));

    private static EntityValue Of(OrphanedEntity orphaned) => EntityValue.FromObject(
        ("ref", orphaned.Entity.Ref.ToString()), ("missingOwners", PathJson.Of(orphaned.MissingOwners)));

    private static EntityValue Of(ImmutableSortedDictionary<string, int> counts)
        => EntityValue.FromObject([.. counts.Select(count => (count.Key, EntityValue.FromDouble(count.Value)))]);
}
