using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Catalog.Query.Projection;

namespace Idp.Catalog.Query.Backstage;

/// <summary>Reads the body of a POST to <c>/entities/by-query</c>.</summary>
internal sealed class RequestBodyReader(EntityValue body, QueryLimits limits)
{
    private string? _fault;

    public BackstageResult<EntitiesByQueryRequest> Read()
    {
        if (body.Kind is not (ValueKind.Object or ValueKind.Missing))
        {
            return new(BackstageError.Input("request/body must be object"));
        }

        int? limit = ReadNumber("limit");
        int? offset = ReadNumber("offset");
        var projection = FieldProjection.Read(ReadTexts(body["fields"], "fields"), out string? fault);
        _fault ??= fault;
        var cursor = body["cursor"];
        if (!cursor.IsMissing)
        {
            _fault ??= cursor.AsString() switch
            {
                null => "request/body/cursor must be string",
                "" => "Cursor cannot be empty",
                _ => null,
            };
            return _fault is null ? EntitiesByQueryRequest.Resume(cursor.AsString()!, limit, projection, limits) : new(BackstageError.Input(_fault));
        }

        var query = ReadQuery(body["query"], limits, out fault);
        _fault ??= fault;
        var position = new BackstageCursor { Query = query, OrderFields = ReadOrders(), FullText = ReadFullText() };
        bool counts = ReadTotal();
        return _fault is null
            ? new(EntitiesByQueryRequest.Begin(position, limit, offset ?? 0, counts, projection))
            : new(BackstageError.Input(_fault));
    }

    /// <summary>A predicate in a body: missing when there is none, or it is refused.</summary>
    internal static EntityValue ReadQuery(EntityValue query, QueryLimits limits, out string? fault)
    {
        fault = null;
        if (query.IsMissing)
        {
            return default;
        }

        if (query.Kind != ValueKind.Object)
        {
            fault = "request/body/query must be object";
            return default;
        }

        var schema = new PredicateSchema(limits);
        var result = schema.Check(query);
        fault = schema.Fault is null ? null : $"Invalid query: Validation error: {schema.Fault}";
        return result;
    }

    private int? ReadNumber(string name)
    {
        var value = body[name];
        if (value.IsMissing)
        {
            return null;
        }

        if (value.AsNumber() is not { } number || number != Math.Truncate(number))
        {
            _fault ??= $"request/body/{name} must be integer";
            return null;
        }

        if (number < 0)
        {
            _fault ??= $"request/body/{name} must be >= 0";
        }

        return (int)Math.Clamp(number, 0, int.MaxValue);
    }

    private ImmutableArray<BackstageOrder> ReadOrders()
    {
        var list = body["orderBy"];
        if (!list.IsMissing && (list.Kind != ValueKind.Array || list.Count > limits.MaxFields))
        {
            _fault ??= "request/body/orderBy must be array";
            return [];
        }

        var orders = ImmutableArray.CreateBuilder<BackstageOrder>(list.Count);
        for (int i = 0; i < list.Count; i++)
        {
            if (list[i].GetString("field") is not { } field)
            {
                _fault ??= $"request/body/orderBy/{i} must have required property 'field'";
            }
            else if (list[i].GetString("order") is "asc" or "desc")
            {
                orders.Add(new BackstageOrder(field, list[i].GetString("order") == "desc"));
            }
            else
            {
                _fault ??= $"request/body/orderBy/{i}/order must be equal to one of the allowed values: asc, desc";
            }
        }

        return orders.DrainToImmutable();
    }

    private FullTextFilter? ReadFullText()
    {
        var filter = body["fullTextFilter"];
        if (filter.IsMissing)
        {
            return null;
        }

        if (filter.Kind != ValueKind.Object)
        {
            _fault ??= "request/body/fullTextFilter must be object";
            return null;
        }

        return new FullTextFilter(filter.GetString("term") ?? "", filter["fields"].IsMissing ? default : [.. ReadTexts(filter["fields"], "fullTextFilter/fields")]);
    }

    private bool ReadTotal()
    {
        var total = body["totalItems"];
        if (!total.IsMissing && total.AsString() is not ("include" or "exclude"))
        {
            _fault ??= "request/body/totalItems must be equal to one of the allowed values: include, exclude";
        }

        return total.AsString() != "exclude";
    }

    private string[] ReadTexts(EntityValue list, string name)
    {
        if (!list.IsMissing && (list.Kind != ValueKind.Array || list.Count > limits.MaxFields || list.Items.Any(item => item.Kind != ValueKind.String)))
        {
            _fault ??= $"request/body/{name} must be array";
        }

        return [.. list.AsStrings()];
    }
}
