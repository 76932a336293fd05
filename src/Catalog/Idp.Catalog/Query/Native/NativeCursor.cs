using System.Buffers.Text;
using System.Text;
using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Native;

/// <summary>Where a page ends: the values that its last entity is ordered by, and its reference. It holds no predicate, so none can be brought in by it.</summary>
/// <param name="Values">In the order of the fields; null for a missing one.</param>
/// <param name="Reference">In lower case.</param>
internal sealed record NativeCursor(string?[] Values, string Reference)
{
    public string Encode(EntityQuery query) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(EntityValue.FromObject(
        ("order", OrderText(query)),
        ("values", EntityValue.FromArray([.. Values.Select(value => value is null ? EntityValue.Null : value)])),
        ("ref", Reference)).ToString()));

    /// <summary>The cursor of a query; null, with the reason, when it is not one of this query's order.</summary>
    public static NativeCursor? Read(EntityQuery query, QueryLimits limits, out string fault)
    {
        fault = "is too long";
        if (query.Cursor!.Length > limits.MaxCursorLength)
        {
            return null;
        }

        fault = "is none";
        try
        {
            var json = EntityValue.Parse(Base64Url.DecodeFromChars(query.Cursor));
            var values = json["values"];
            if (json.GetString("order") is not { } order || json.GetString("ref") is not { } reference || values.Kind != ValueKind.Array)
            {
                return null;
            }

            fault = "was made under another order";
            return order == OrderText(query) && values.Count == query.Order.Length
                ? new NativeCursor([.. values.Items.Select(value => value.AsString())], reference)
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string OrderText(EntityQuery query)
        => string.Join(",", query.Order.Select(order => $"{JavaScriptCase.ToLower(order.Field)} {(order.Descending ? "desc" : "asc")}"));
}
