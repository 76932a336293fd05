using System.Text.RegularExpressions;
using Idp.Catalog.Query;
using Idp.Catalog.Query.Backstage;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Tool.Reports;
using Idp.CommandLine;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Commands.Query;

/// <summary>A query in this library's own language.</summary>
internal sealed partial class NativeQuestion : IEntityQuestion
{
    private readonly EntityQuery _query;
    private readonly QueryRequest _request;
    private readonly bool _isLimited;

    private NativeQuestion(EntityQuery query, QueryRequest request, bool isLimited)
    {
        _query = query;
        _request = request;
        _isLimited = isLimited;
    }

    /// <summary>Reads a query; null, with the fault and its place on the other stream, when it cannot be understood.</summary>
    public static NativeQuestion? Read(string text, QueryRequest request, ToolConsole console)
    {
        var read = EntityQuery.Read(text, QueryRequest.Limits);
        if (read.Query is not { } query)
        {
            new ConsoleRenderer(new ConsoleRendererOptions()).Render(read.Diagnostics, console.Error);
            return null;
        }

        if (query.Text is not null && !request.Facets.IsEmpty)
        {
            throw new ToolFailureException("--facet counts by conditions, not by words; leave 'text' out of the query");
        }

        query = request.Order.Aggregate(query, (ordered, next) => ordered.OrderBy(next.Field, next.Descending));
        return new NativeQuestion(request.Limit is { } limit ? query.Take(limit) : query, request, request.Limit is not null || EndsWithLimit().IsMatch(text));
    }

    public int Count(CatalogSnapshot catalog) => catalog.Query(_query.Take(0), limits: QueryRequest.Limits).TotalCount;

    public FoundEntities Find(CatalogSnapshot catalog)
    {
        // Nobody who asks a catalog at a prompt wants pages.
        int limit = _isLimited ? Math.Min(_query.Limit, catalog.Count) : catalog.Count;
        var page = catalog.Query(_query.Take(limit), limits: QueryRequest.Limits);
        if (!page.Diagnostics.IsEmpty)
        {
            throw new ToolFailureException(page.Diagnostics[0].Message);
        }

        return new FoundEntities(
            [.. page.Entities.Select(entity => entity.Ref)],
            _request.Fields.IsEmpty
                ? [.. page.Entities.Select(entity => RelationList.AddTo(entity, catalog))]
                : FieldSelection.Of(page.Entities, _request.Fields, catalog),
            page.TotalCount);
    }

    public IReadOnlyList<EntityFacet> CountValues(CatalogSnapshot catalog)
        => [.. _request.Facets.Select(field => new EntityFacet(field, catalog.CountValues(field, _query.Predicate)))];

    // A limit is the last thing that a query says.
    [GeneratedRegex(@"(^|\s)limit\s+[0-9]+\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EndsWithLimit();
}
