using System.Collections.Immutable;
using System.Text;
using Idp.Catalog.Model;
using Idp.Catalog.Query.Projection;

namespace Idp.Catalog.Query.Backstage;

/// <summary>A request to <c>/entities</c>, checked as upstream checks it. Immutable.</summary>
public sealed record EntitiesRequest
{
    private EntitiesRequest()
    {
    }

    /// <summary>Entities of a page; null for all.</summary>
    public int? Limit { get; private init; }

    /// <summary>Entities left out before the page.</summary>
    public int Offset { get; private init; }

    /// <summary>Whether pages are asked for; the order then follows other rules.</summary>
    public bool IsPaged { get; private init; }

    internal EntityValue Filter { get; private init; }

    internal ImmutableArray<BackstageOrder> Order { get; private init; }

    internal FieldProjection? Projection { get; private init; }

    /// <summary>Reads the parameters of a GET request; unknown ones are left alone.</summary>
    public static BackstageResult<EntitiesRequest> FromParameters(IEnumerable<KeyValuePair<string, string>> parameters, QueryLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var values = new RequestParameters(parameters, limits ?? QueryLimits.Default);
        int? limit = values.Number("limit");
        int? offset = values.Number("offset");
        var filter = FilterStrings.ToPredicate(values.All("filter"), out var error);
        var projection = FieldProjection.Read(values.All("fields"), out string? fault);
        if ((error?.Message ?? fault) is { } message)
        {
            values.Refuse(message);
        }

        var order = ReadOrder(values);
        string? after = values.Find("after");
        bool isPaged = limit is not null || offset is not null || after is not null;
        if (limit == 0)
        {
            values.Refuse("Invalid limit, must be greater than zero");
        }

        if (after is not null)
        {
            ReadAfter(after, values, ref limit, ref offset);
        }

        return values.Error is { } refusal ? new(refusal) : new(new EntitiesRequest
        {
            Limit = limit,
            Offset = offset ?? 0,
            IsPaged = isPaged,
            Filter = filter,
            Order = order,
            Projection = projection,
        });
    }

    /// <summary>The parameter <c>after</c> of the next page.</summary>
    internal static string After(int limit, int offset)
        => Convert.ToBase64String(Encoding.UTF8.GetBytes(EntityValue.FromObject(("limit", limit), ("offset", offset)).ToString()));

    private static ImmutableArray<BackstageOrder> ReadOrder(RequestParameters values)
    {
        var orders = ImmutableArray.CreateBuilder<BackstageOrder>();
        foreach (string text in values.All("order"))
        {
            int start = text.StartsWith("asc:", StringComparison.Ordinal) ? 4 : text.StartsWith("desc:", StringComparison.Ordinal) ? 5 : text.Length;
            if (start == text.Length || text.AsSpan(start).IndexOfAny("\n\r\u2028\u2029") >= 0)
            {
                values.Refuse($"Invalid order parameter \"{text}\", expected \"<asc or desc>:<field name>\"");
            }
            else
            {
                orders.Add(new BackstageOrder(text[start..], start == 5));
            }
        }

        return orders.DrainToImmutable();
    }

    private static void ReadAfter(string after, RequestParameters values, ref int? limit, ref int? offset)
    {
        byte[] bytes = new byte[after.Length];
        EntityValue json = default;
        try
        {
            json = Convert.TryFromBase64String(after.PadRight((after.Length + 3) & ~3, '='), bytes, out int length) ? EntityValue.Parse(bytes.AsSpan(0, length)) : default;
        }
        catch (FormatException)
        {
            // Reported below, like what is no base64.
        }

        if (json.IsNullOrMissing)
        {
            values.Refuse("Malformed after cursor, could not be parsed");
            return;
        }

        limit = ReadNumber(json["limit"], "Malformed after cursor, limit was not an number", values) ?? limit;
        offset = ReadNumber(json["offset"], "Malformed after cursor, offset was not a number", values) ?? offset;
    }

    private static int? ReadNumber(EntityValue value, string fault, RequestParameters values)
    {
        if (value.IsMissing)
        {
            return null;
        }

        if (value.AsNumber() is not { } number || number != Math.Truncate(number))
        {
            values.Refuse(fault);
            return null;
        }

        return (int)Math.Clamp(number, 0, int.MaxValue);
    }
}
