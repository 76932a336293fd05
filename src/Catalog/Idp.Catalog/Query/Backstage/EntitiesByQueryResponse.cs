using System.Collections.Immutable;
using System.Text.Json;
using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Backstage;

/// <summary>The answer of <c>/entities/by-query</c>.</summary>
/// <param name="Items">Entities with their relations, ids and etags; one with several values of the field that is ordered by comes several times.</param>
/// <param name="TotalItems">The number of entities on all pages together; 0 when it was not asked for.</param>
/// <param name="NextCursor">Where the next page begins; null on the last.</param>
/// <param name="PreviousCursor">Where the page before begins; null on the first.</param>
public sealed record EntitiesByQueryResponse(ImmutableArray<EntityValue> Items, double TotalItems, string? NextCursor, string? PreviousCursor)
{
    /// <summary>Writes upstream's JSON.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteStartArray("items");
        foreach (var item in Items)
        {
            item.WriteTo(writer);
        }

        writer.WriteEndArray();
        writer.WriteNumber("totalItems", TotalItems);
        writer.WriteStartObject("pageInfo");
        if (NextCursor is not null)
        {
            writer.WriteString("nextCursor", NextCursor);
        }

        if (PreviousCursor is not null)
        {
            writer.WriteString("prevCursor", PreviousCursor);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
