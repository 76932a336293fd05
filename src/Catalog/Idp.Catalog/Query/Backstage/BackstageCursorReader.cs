using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Backstage;

/// <summary>Reads cursors, which a stranger may have written.</summary>
internal sealed class BackstageCursorReader(QueryLimits limits)
{
    private string? _fault;

    public BackstageResult<BackstageCursor> Read(string text)
    {
        var json = Decode(text);
        var cursor = json.Kind == ValueKind.Object ? Read(json) : null;
        return _fault is null && cursor is not null
            ? new BackstageResult<BackstageCursor>(cursor)
            : new BackstageResult<BackstageCursor>(BackstageError.Input($"Malformed cursor: {_fault ?? "Expected object"}"));
    }

    private EntityValue Decode(string text)
    {
        if (text.Length > limits.MaxCursorLength)
        {
            return Refuse($"longer than {limits.MaxCursorLength} characters");
        }

        // Node reads both alphabets of base64 and does without padding.
        string standard = text.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        byte[] bytes = new byte[standard.Length];
        if (!Convert.TryFromBase64String(standard.PadRight((standard.Length + 3) & ~3, '='), bytes, out int length))
        {
            return Refuse("not base64");
        }

        try
        {
            return EntityValue.Parse(bytes.AsSpan(0, length), Math.Min((limits.MaxDepth * 3) + 8, EntityValueBuilder.MaxDepth));
        }
        catch (FormatException e)
        {
            return Refuse(e.Message);
        }
    }

    private BackstageCursor Read(EntityValue json) => new()
    {
        OrderFields = ReadOrder(json["orderFields"]),
        FullText = ReadFullText(json["fullTextFilter"]),
        Query = ReadQuery(json["query"]),
        Filter = ReadFilter(json["filter"]),
        OrderFieldValues = ReadTexts(json["orderFieldValues"], "orderFieldValues", isRequired: true),
        FirstSortFieldValues = ReadTexts(json["firstSortFieldValues"], "firstSortFieldValues", isRequired: false),
        IsPrevious = json["isPrevious"].AsBoolean() ?? Refuse("Required at \"isPrevious\"").AsBoolean() ?? false,
        TotalItems = json["totalItems"].AsNumber() ?? (json["totalItems"].IsMissing ? null : Refuse("Expected number at \"totalItems\"").AsNumber()),
    };

    private ImmutableArray<BackstageOrder> ReadOrder(EntityValue list)
    {
        if (list.Kind != ValueKind.Array || list.Count > limits.MaxFields)
        {
            Refuse("Expected a short array at \"orderFields\"");
            return [];
        }

        var orders = ImmutableArray.CreateBuilder<BackstageOrder>(list.Count);
        foreach (var item in list.Items)
        {
            if (item.GetString("field") is { } field && item.GetString("order") is "asc" or "desc" or null)
            {
                orders.Add(new BackstageOrder(field, item.GetString("order") == "desc"));
            }
            else
            {
                Refuse("Invalid at \"orderFields\"");
            }
        }

        return orders.DrainToImmutable();
    }

    private FullTextFilter? ReadFullText(EntityValue filter)
    {
        if (filter.IsMissing)
        {
            return null;
        }

        var fields = filter["fields"];
        if (filter.GetString("term") is not { } term || (!fields.IsMissing && (fields.Kind != ValueKind.Array || fields.Count > limits.MaxFields)))
        {
            Refuse("Invalid at \"fullTextFilter\"");
            return null;
        }

        return new FullTextFilter(term, fields.IsMissing ? default : [.. fields.AsStrings()]);
    }

    private EntityValue ReadQuery(EntityValue query)
    {
        if (query.IsMissing)
        {
            return default;
        }

        var schema = new PredicateSchema(limits);
        var checkedQuery = schema.Check(query);
        return schema.Fault is null ? checkedQuery : Refuse($"{schema.Fault} in \"query\"");
    }

    private EntityValue ReadFilter(EntityValue filter)
        => filter.IsMissing || OldFilters.ToPredicate(filter, limits) is { IsMissing: false } ? filter : Refuse("Invalid at \"filter\"");

    private ImmutableArray<string?> ReadTexts(EntityValue list, string name, bool isRequired)
    {
        if (list.IsMissing && !isRequired)
        {
            return default;
        }

        if (list.Kind != ValueKind.Array || list.Count > 2 || list.Items.Any(item => item.Kind is not (ValueKind.String or ValueKind.Null)))
        {
            Refuse($"Invalid at \"{name}\"");
            return default;
        }

        return [.. list.Items.Select(item => item.AsString())];
    }

    private EntityValue Refuse(string fault)
    {
        _fault ??= fault;
        return default;
    }
}
