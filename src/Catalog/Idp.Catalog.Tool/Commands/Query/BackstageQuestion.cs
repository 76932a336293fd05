using System.Globalization;
using Idp.Catalog.Model;
using Idp.Catalog.Query.Backstage;
using Idp.Catalog.Snapshots;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Commands.Query;

/// <summary>A query as Backstage's API takes it, and answers it.</summary>
internal sealed class BackstageQuestion : IEntityQuestion
{
    private const string Filter = "filter";
    private readonly QueryRequest _request;
    private readonly KeyValuePair<string, string>[] _filters;

    private BackstageQuestion(QueryRequest request, KeyValuePair<string, string>[] filters)
    {
        _request = request;
        _filters = filters;
    }

    /// <exception cref="ToolFailureException">Backstage would refuse the request.</exception>
    public static BackstageQuestion Read(string text, QueryRequest request)
    {
        var question = new BackstageQuestion(request, [.. Filters(text).Select(filter => KeyValuePair.Create(Filter, filter))]);
        question.Request(limit: 0);
        return question;
    }

    public int Count(CatalogSnapshot catalog) => (int)Ask(catalog, limit: 0).TotalItems;

    public FoundEntities Find(CatalogSnapshot catalog)
    {
        // One that is ordered by a field with several values comes several times.
        var answer = Ask(catalog, _request.Limit ?? QueryRequest.Limits.MaxPageSize);
        var refs = _request.Fields.IsEmpty ? answer : Ask(catalog, _request.Limit ?? QueryRequest.Limits.MaxPageSize, "kind,metadata.namespace,metadata.name");
        return new FoundEntities([.. refs.Items.Select(item => Entity.From(item).Ref)], answer.Items, (int)answer.TotalItems);
    }

    public IReadOnlyList<EntityFacet> CountValues(CatalogSnapshot catalog)
    {
        var parameters = _request.Facets.Select(facet => KeyValuePair.Create("facet", facet));
        var request = Get(EntityFacetsRequest.FromParameters([.. _filters, .. parameters], QueryRequest.Limits));
        return Get(new BackstageQueries(catalog, limits: QueryRequest.Limits).CountFacets(request)).Facets;
    }

    private EntitiesByQueryResponse Ask(CatalogSnapshot catalog, int limit, string? fields = null)
        => Get(new BackstageQueries(catalog, limits: QueryRequest.Limits).Query(Request(limit, fields)));

    private EntitiesByQueryRequest Request(int limit, string? fields = null)
    {
        List<KeyValuePair<string, string>> parameters = [.. _filters];
        parameters.AddRange(_request.Order.Select(order => KeyValuePair.Create("orderField", $"{order.Field},{(order.Descending ? "desc" : "asc")}")));
        parameters.Add(KeyValuePair.Create("limit", limit.ToString(CultureInfo.InvariantCulture)));
        if (fields is not null || !_request.Fields.IsEmpty)
        {
            parameters.Add(KeyValuePair.Create("fields", fields ?? string.Join(',', _request.Fields)));
        }

        return Get(EntitiesByQueryRequest.FromParameters(parameters, QueryRequest.Limits));
    }

    private static T Get<T>(BackstageResult<T> result)
        where T : class
        => result.TryGet(out var value, out var error) ? value : throw new ToolFailureException(error.Message);

    private static IEnumerable<string> Filters(string text)
    {
        const string Start = $"{Filter}=";
        if (!text.StartsWith(Start, StringComparison.Ordinal))
        {
            return [text];
        }

        string[] parts = text.Split('&');
        return parts.All(part => part.StartsWith(Start, StringComparison.Ordinal))
            ? parts.Select(part => Uri.UnescapeDataString(part[Start.Length..].Replace('+', ' ')))
            : throw new ToolFailureException($"'{text}' holds more than filters; order, limit and fields are options");
    }
}
