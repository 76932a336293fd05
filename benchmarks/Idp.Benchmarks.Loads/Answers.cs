using Idp.Catalog.Model;
using Idp.Catalog.Query;
using Idp.Catalog.Snapshots;

namespace Idp.Benchmarks.Loads;

/// <summary>The first things that are asked of a catalog: one entity by name, how many pass a filter, how much a traversal reaches.</summary>
public static class Answers
{
    public static readonly EntityPredicate Services = EntityPredicate.All(EntityPredicate.Equal("kind", "component"), EntityPredicate.Equal("spec.type", "service"));

    /// <summary>The answers in one line, to be compared.</summary>
    public static string Of(CatalogSnapshot snapshot)
    {
        var hub = Hub(snapshot);
        var found = snapshot.Find(hub);
        return $"{found?.Ref} {snapshot.CountOf(Services)} {snapshot.Graph.Dependents(hub).Count}";
    }

    /// <summary>A component that many depend on.</summary>
    public static EntityRef Hub(CatalogSnapshot snapshot)
        => snapshot.Entities.Where(entity => entity.IsKind("component")).Take(50)
            .MaxBy(entity => snapshot.RelationsOf(entity.Ref).Count(relation => relation.Type == RelationTypes.DependencyOf))!.Ref;
}
