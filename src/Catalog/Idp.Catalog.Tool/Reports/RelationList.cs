using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tool.Reports;

/// <summary>The relations of an entity as the catalog's API gives them: each once, ordered by type and target, whoever states them.</summary>
internal static class RelationList
{
    public static ImmutableArray<RelationFrom> Of(EntityRef reference, LinkedCatalog catalog) =>
    [
        .. catalog.RelationsOf(reference)
            .DistinctBy(stated => (stated.Relation.Type, stated.Relation.Target))
            .OrderBy(stated => stated.Relation.Type, StringComparer.Ordinal)
            .ThenBy(stated => stated.Relation.Target.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>The entity with its relations, as the catalog's API gives it.</summary>
    public static EntityValue AddTo(Entity entity, LinkedCatalog catalog)
        => AddTo(entity, Of(entity.Ref, catalog).Select(stated => stated.Relation));

    /// <inheritdoc cref="AddTo(Entity, LinkedCatalog)"/>
    public static EntityValue AddTo(Entity entity, CatalogSnapshot catalog) => AddTo(
        entity,
        catalog.RelationsOf(entity.Ref)
            .OrderBy(relation => relation.Type, StringComparer.Ordinal)
            .ThenBy(relation => relation.Target.ToString(), StringComparer.Ordinal));

    private static EntityValue AddTo(Entity entity, IEnumerable<Relation> relations) => entity.Root.With("relations", EntityValue.FromArray(
    [
        .. relations.Select(relation => EntityValue.FromObject(("type", relation.Type), ("targetRef", relation.Target.ToString()))),
    ]));
}
