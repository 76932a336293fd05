namespace Idp.Benchmarks.Catalogs;

public sealed partial class CatalogGenerator
{
    /// <summary>The references of all entities, in their order, as the written catalog states them.</summary>
    public IEnumerable<GeneratedRelation> Relations()
    {
        for (var entity = 0; entity < _layout.Entities; entity++)
        {
            var source = EntityNames.RefOf(CatalogLayout.KindAt(entity), CatalogLayout.OrdinalAt(entity));
            foreach (var (type, kind, reference) in Stated(_references.Of(entity)))
            {
                yield return new GeneratedRelation(source, type, Whole(kind, reference));
            }
        }
    }

    private static IEnumerable<(string Type, string Kind, string Reference)> Stated(EntityReferences references) =>
    [
        .. One("ownedBy", "group", references.Owner),
        .. One("partOf", "system", references.System),
        .. One("partOf", "domain", references.Domain),
        .. One("childOf", "group", references.Parent),
        .. references.Children.Select(child => ("parentOf", "group", child)),
        .. references.MemberOf.Select(group => ("memberOf", "group", group)),
        .. references.DependsOn.Select(other => ("dependsOn", "component", other)),
        .. references.ProvidesApis.Select(api => ("providesApi", "api", api)),
        .. references.ConsumesApis.Select(api => ("consumesApi", "api", api)),
    ];

    private static IEnumerable<(string Type, string Kind, string Reference)> One(string type, string kind, string? reference)
        => reference is null ? [] : [(type, kind, reference)];

    private static string Whole(string kind, string reference)
    {
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? $"{kind}:default/{reference}"
            : reference.Contains('/', StringComparison.Ordinal) ? reference
            : reference.Insert(colon + 1, "default/");
    }
}
