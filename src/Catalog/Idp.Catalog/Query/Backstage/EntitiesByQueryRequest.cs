using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Query.Projection;

namespace Idp.Catalog.Query.Backstage;

/// <summary>A request to <c>/entities/by-query</c>, checked as upstream checks it. Immutable.</summary>
public sealed record EntitiesByQueryRequest
{
    private EntitiesByQueryRequest(BackstageCursor cursor) => Cursor = cursor;

    /// <summary>Entities of a page, as asked for; null for upstream's default, 200. With 0 only the number of entities is found out.</summary>
    public int? Limit { get; private init; }

    /// <summary>Entities left out before the first page.</summary>
    public int Offset { get; private init; }

    internal BackstageCursor Cursor { get; }

    /// <summary>Whether the request goes on where a cursor stands.</summary>
    internal bool IsResumed { get; private init; }

    internal bool CountsTotal { get; private init; } = true;

    internal FieldProjection? Projection { get; private init; }

    /// <summary>Reads the parameters of a GET request; unknown ones are left alone.</summary>
    public static BackstageResult<EntitiesByQueryRequest> FromParameters(IEnumerable<KeyValuePair<string, string>> parameters, QueryLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        limits ??= QueryLimits.Default;
        var values = new RequestParameters(parameters, limits);
        int? limit = values.Number("limit");
        int? offset = values.Number("offset");
        var projection = FieldProjection.Read(values.All("fields"), out string? fault);
        if (fault is not null)
        {
            values.Refuse(fault);
        }

        if (values.Find("cursor") is { Length: > 0 } cursor)
        {
            return values.Error is null ? Resume(cursor, limit, projection, limits) : new(values.Error);
        }

        var query = FilterStrings.ToPredicate(values.All("filter"), out var error);
        var orders = ReadOrders(values);
        string total = values.Find("totalItems") ?? "include";
        if (total is not ("include" or "exclude"))
        {
            values.Refuse("request/query/totalItems must be equal to one of the allowed values: include, exclude");
        }

        string[] searched = [.. values.All("fullTextFilterFields").SelectMany(list => list.Split(','))];
        return (values.Error ?? error) is { } refusal ? new(refusal) : new(new EntitiesByQueryRequest(new BackstageCursor
        {
            Query = query,
            OrderFields = orders,
            FullText = new FullTextFilter(values.Find("fullTextFilterTerm") ?? "", searched.Length == 0 ? default : [.. searched]),
        })
        {
            Limit = limit,
            Offset = offset ?? 0,
            CountsTotal = total == "include",
            Projection = projection,
        });
    }

    /// <summary>Reads the body of a POST request.</summary>
    public static BackstageResult<EntitiesByQueryRequest> FromBody(EntityValue body, QueryLimits? limits = null)
        => new RequestBodyReader(body, limits ?? QueryLimits.Default).Read();

    internal static BackstageResult<EntitiesByQueryRequest> Resume(string cursor, int? limit, FieldProjection? projection, QueryLimits limits)
        => new BackstageCursorReader(limits).Read(cursor).TryGet(out var position, out var error)
            ? new(new EntitiesByQueryRequest(position) { Limit = limit, Projection = projection, IsResumed = true, CountsTotal = false })
            : new(error);

    internal static EntitiesByQueryRequest Begin(BackstageCursor cursor, int? limit, int offset, bool countsTotal, FieldProjection? projection)
        => new(cursor) { Limit = limit, Offset = offset, CountsTotal = countsTotal, Projection = projection };

    private static ImmutableArray<BackstageOrder> ReadOrders(RequestParameters values)
    {
        var orders = ImmutableArray.CreateBuilder<BackstageOrder>();
        foreach (string text in values.All("orderField"))
        {
            string[] parts = text.Split(',');
            if (parts.Length > 1 && parts[1] is not ("asc" or "desc"))
            {
                values.Refuse("Invalid order field order, must be asc or desc");
            }

            orders.Add(new BackstageOrder(parts[0], parts.Length > 1 && parts[1] == "desc"));
        }

        return orders.DrainToImmutable();
    }
}
