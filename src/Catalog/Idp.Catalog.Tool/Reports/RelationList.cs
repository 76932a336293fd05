using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;

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
    {
        var relations = Of(entity.Ref, catalog).Select(stated => EntityValue.FromObject(
            ("type", stated.Relation.Type),
            ("targetRef", stated.Relation.Target.ToString())));
        return entity.Root.With("relations", EntityValue.FromArray([.. relations]));
    }
}
