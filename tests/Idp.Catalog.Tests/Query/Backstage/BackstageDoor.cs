using System.Text;
using Idp.Catalog.Model;
using Idp.Catalog.Query;
using Idp.Catalog.Query.Backstage;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tests.Query.Backstage;

/// <summary>Answers requests as a router would, in the form of the fixtures.</summary>
internal sealed class BackstageDoor(CatalogSnapshot snapshot, EntityPredicate? visible = null)
{
    private readonly BackstageQueries _queries = new(snapshot, visible);

    /// <summary>An object with <c>status</c>, and <c>error</c> or <c>items</c>, <c>total</c>, <c>next</c>, <c>previous</c>, <c>facets</c>, <c>after</c>.</summary>
    public EntityValue Answer(string path, EntityValue body)
    {
        int question = path.IndexOf('?', StringComparison.Ordinal);
        string route = question < 0 ? path : path[..question];
        var parameters = question < 0 ? [] : Parameters(path[(question + 1)..]);
        bool isPost = !body.IsMissing;
        switch (route)
        {
            case "/entities/by-query":
                return Answer(isPost ? EntitiesByQueryRequest.FromBody(body) : EntitiesByQueryRequest.FromParameters(parameters), _queries.Query, response => EntityValue.FromObject(
                    ("status", 200), ("items", EntityValue.FromArray(response.Items.AsSpan())), ("total", response.TotalItems),
                    ("next", Decode(response.NextCursor)), ("previous", Decode(response.PreviousCursor))));
            case "/entities":
                return Answer(EntitiesRequest.FromParameters(parameters), _queries.List, response => EntityValue.FromObject(
                    ("status", 200), ("items", EntityValue.FromArray([.. response.Items])), ("after", response.After is { } after ? after : default(EntityValue))));
            case "/entities/by-refs":
                return Answer(EntitiesByRefsRequest.FromBody(body, parameters), _queries.GetByRefs, response => EntityValue.FromObject(
                    ("status", 200), ("items", EntityValue.FromArray(response.Items.AsSpan()))));
            case "/entity-facets":
                return Answer(isPost ? EntityFacetsRequest.FromBody(body) : EntityFacetsRequest.FromParameters(parameters), _queries.CountFacets, response => EntityValue.FromObject(
                    ("status", 200), ("facets", EntityValue.FromArray([.. response.Facets.Select(Facet)]))));
            default:
                string[] parts = route.Split('/');
                var result = parts[2] == "by-uid" ? _queries.GetByUid(parts[3]) : _queries.GetByName(parts[3], parts[4], parts[5]);
                return result.TryGet(out var found, out var error) ? EntityValue.FromObject(("status", 200), ("items", EntityValue.FromArray(found.Entity))) : Refusal(error);
        }
    }

    public static string Encode(EntityValue cursor) => Convert.ToBase64String(Encoding.UTF8.GetBytes(cursor.ToString()));

    private static EntityValue Answer<TRequest, TResponse>(
        BackstageResult<TRequest> request, Func<TRequest, BackstageResult<TResponse>> ask, Func<TResponse, EntityValue> show)
        where TRequest : class
        where TResponse : class
        => request.TryGet(out var asked, out var error) && ask(asked).TryGet(out var response, out error) ? show(response) : Refusal(error!);

    private static EntityValue Refusal(BackstageError error) => EntityValue.FromObject(("status", error.StatusCode), ("error", error.Message));

    private static EntityValue Facet(EntityFacet facet)
        => EntityValue.FromArray([facet.Field, .. facet.Values.Select(value => EntityValue.FromArray(value.Value, value.Count))]);

    private static EntityValue Decode(string? cursor) => cursor is null ? default : EntityValue.Parse(Convert.FromBase64String(cursor));

    private static List<KeyValuePair<string, string>> Parameters(string query) => [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair =>
    {
        int equals = pair.IndexOf('=', StringComparison.Ordinal);
        return new KeyValuePair<string, string>(Unescape(pair[..equals]), Unescape(pair[(equals + 1)..]));
    })];

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
