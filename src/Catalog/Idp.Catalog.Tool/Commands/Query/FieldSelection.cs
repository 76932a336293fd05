using Idp.Catalog.Model;
using Idp.Catalog.Query.Backstage;
using Idp.Catalog.Snapshots;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Query;

/// <summary>Some fields of entities, as Backstage's API selects them.</summary>
internal static class FieldSelection
{
    /// <exception cref="ToolFailureException">A field cannot be selected.</exception>
    public static IReadOnlyList<EntityValue> Of(IEnumerable<Entity> entities, IEnumerable<string> fields, CatalogSnapshot catalog)
    {
        var body = EntityValue.FromObject(
            ("entityRefs", EntityValue.FromStrings([.. entities.Select(entity => entity.Ref.ToString())])),
            ("fields", EntityValue.FromStrings([.. fields])));
        var answer = EntitiesByRefsRequest.FromBody(body, limits: QueryRequest.Limits).TryGet(out var request, out var error)
            ? new BackstageQueries(catalog, limits: QueryRequest.Limits).GetByRefs(request)
            : throw new ToolFailureException(error.Message);
        return answer.TryGet(out var found, out error) ? found.Items : throw new ToolFailureException(error.Message);
    }
}
