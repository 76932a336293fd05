using System.Collections.Frozen;
using System.Collections.Immutable;
using Idp.Catalog.Ownership;
using Idp.Catalog.Relations;
using Idp.Diagnostics;

namespace Idp.Catalog.Validation;

/// <summary>The checks that a <see cref="CatalogValidator"/> makes over the catalog as a whole. The table in <c>docs/checks.md</c> is this one.</summary>
public static class CatalogChecks
{
    /// <summary>Every check, by id.</summary>
    public static ImmutableArray<CatalogCheck> All { get; } =
    [
        new(LocationTargetFaults.Missing, "location-target-missing", "A Location has a relative target that is not there, and no `presence: optional`."),
        new(LocationTargetFaults.NoMatch, "location-target-empty", "A Location has a pattern as target that matches no file, and no `presence: optional`."),
        new(LocationTargetFaults.OutsideRoot, "location-target-outside", "A Location has a target outside the root; it is not looked at."),
        new(RelationFaults.Dangling, "dangling-reference", "A reference leads to an entity that does not exist.") { OpenWorldLimit = DiagnosticSeverity.Info },
        new(OwnershipFaults.Unresolvable, "owner-unresolvable", "The owner does not exist.") { OpenWorldLimit = DiagnosticSeverity.Info },
        new(OwnershipFaults.CannotOwn, "owner-cannot-own", "The owner is of a kind that cannot own anything."),
        new(OwnershipFaults.Unowned, "entity-unowned", "An entity whose kind has owners says none."),
        new(DuplicateFaults.Duplicate, "duplicate-entity", "Two descriptors have the same kind, namespace and name; case does not count."),
        new(RelationFaults.DependencyCycle, "dependency-cycle", "Entities depend on one another in a ring, or one on itself."),
        new(RelationFaults.PartCycle, "part-cycle", "Entities are parts of one another in a ring, or one of itself."),
        new(RelationFaults.GroupCycle, "group-cycle", "Groups are below one another in a ring, or one below itself."),
        new(RelationFaults.UnprovidedApi, "api-never-provided", "No component provides an API.") { OpenWorldLimit = DiagnosticSeverity.Off },
        new(RelationFaults.ForbiddenKind, "reference-kind", "A reference leads to a kind that its field does not allow."),
        new(CheckFaults.TooMany, "too-many-findings", "One rule found more in a document than is shown."),
        new(TechDocsFaults.FolderMissing, "techdocs-folder-missing", "`backstage.io/techdocs-ref` names a folder that is not there, or holds nothing to build from."),
        new(AnnotationFaults.Malformed, "annotation-malformed", "The value of a well-known annotation is not what its readers understand."),
        new(AnnotationFaults.Deprecated, "annotation-deprecated", "A well-known annotation is replaced by something else."),
        new(AnnotationFaults.Misspelled, "annotation-misspelled", "An unknown annotation looks like a well-known one."),
    ];

    private static readonly FrozenDictionary<string, CatalogCheck> ByName = All
        .SelectMany(check => new[] { KeyValuePair.Create(check.Rule.Id, check), KeyValuePair.Create(check.Name, check) })
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The check of an id or a name, in any case of letters; null when there is none.</summary>
    public static CatalogCheck? Find(string idOrName)
    {
        ArgumentNullException.ThrowIfNull(idOrName);
        return ByName.GetValueOrDefault(idOrName);
    }

    /// <summary>What every rule weighs that does not weigh its own severity.</summary>
    internal static ImmutableDictionary<string, DiagnosticSeverity> Severities(
        ImmutableDictionary<string, DiagnosticSeverity> configured, WorldView world)
    {
        foreach (var check in All)
        {
            var severity = check.SeverityIn(world, configured.TryGetValue(check.Rule.Id, out var own) ? own : null);
            if (severity != check.Rule.DefaultSeverity)
            {
                configured = configured.SetItem(check.Rule.Id, severity);
            }
            else
            {
                configured = configured.Remove(check.Rule.Id);
            }
        }

        return configured;
    }
}
