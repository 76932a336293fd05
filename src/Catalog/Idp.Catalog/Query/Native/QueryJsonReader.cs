using Idp.Catalog.Model;
using Idp.Catalog.Query.Backstage;
using Idp.Diagnostics;

namespace Idp.Catalog.Query.Native;

/// <summary>Reads the JSON form of a query; its predicates are written as Backstage's.</summary>
internal static class QueryJsonReader
{
    private static readonly string[] Known = ["where", "orderBy", "text", "textFields", "limit", "cursor"];

    public static EntityQueryResult Read(EntityValue json, QueryLimits limits)
    {
        string? fault = null;
        var query = Read(json, limits, ref fault);
        return fault is null ? new EntityQueryResult(query, []) : new EntityQueryResult(null, [new Diagnostic(QueryFaults.Json, null, fault)]);
    }

    private static EntityQuery Read(EntityValue json, QueryLimits limits, ref string? fault)
    {
        var query = EntityQuery.All;
        if (json.Kind != ValueKind.Object)
        {
            fault = "A query is an object";
            return query;
        }

        foreach (var (key, _) in json.Properties)
        {
            fault ??= Known.Contains(key) ? null : $"'{key}' is none of {string.Join(", ", Known)}";
        }

        if (json["where"] is { IsMissing: false } where)
        {
            query = query.And(ReadPredicate(where, limits, ref fault));
        }

        query = ReadOrder(json["orderBy"], query, limits, ref fault);
        if (json["text"] is { IsMissing: false } text)
        {
            fault ??= text.Kind == ValueKind.String && text.AsString()!.Length <= limits.MaxTextLength ? null : "'text' is no text, or too long";
            fault ??= json["textFields"].Count > limits.MaxFields ? $"'textFields' has more than {limits.MaxFields} items" : null;
            query = query.WithText(text.AsString() ?? "", json["textFields"].AsStrings());
        }

        if (json["limit"] is { IsMissing: false } limit)
        {
            bool isGood = limit.AsNumber() is { } number && number == Math.Truncate(number) && number >= 0 && number <= limits.MaxPageSize;
            fault ??= isGood ? null : $"'limit' is no whole number from 0 to {limits.MaxPageSize}";
            query = query.Take(isGood ? (int)limit.AsNumber()!.Value : 0);
        }

        fault ??= json["cursor"] is { IsMissing: false } cursor && cursor.Kind is not (ValueKind.String or ValueKind.Null) ? "'cursor' is no text" : null;
        return query.After(json.GetString("cursor"));
    }

    private static EntityPredicate ReadPredicate(EntityValue where, QueryLimits limits, ref string? fault)
    {
        var schema = new PredicateSchema(limits);
        var predicate = schema.Check(where);
        fault ??= schema.Fault is { } malformed ? $"'where': {malformed}" : null;
        if (fault is not null)
        {
            return EntityPredicate.Nothing;
        }

        BackstageError? error = null;
        var read = PredicateReader.Read(predicate, ref error);
        fault ??= error?.Message;
        return read;
    }

    private static EntityQuery ReadOrder(EntityValue list, EntityQuery query, QueryLimits limits, ref string? fault)
    {
        fault ??= list.IsMissing || (list.Kind == ValueKind.Array && list.Count <= limits.MaxFields) ? null : $"'orderBy' is no list of at most {limits.MaxFields} fields";
        foreach (var item in list.Items)
        {
            string? order = item.GetString("order");
            if (item.GetString("field") is not { Length: > 0 } field || order is not ("asc" or "desc" or null))
            {
                fault ??= "An item of 'orderBy' is {\"field\": …, \"order\": \"asc\" or \"desc\"}";
            }
            else if (query.Order.Length < limits.MaxFields)
            {
                query = query.OrderBy(field, order == "desc");
            }
        }

        return query;
    }
}
