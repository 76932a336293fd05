using System.Text.Json;

namespace Idp.Catalog.Model;

/// <summary>JSON text as an entity value.</summary>
internal static class JsonToValue
{
    internal static EntityValue Read(ReadOnlySpan<byte> json, int maxDepth)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxDepth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxDepth, EntityValueBuilder.MaxDepth);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        var builder = new EntityValueBuilder();
        try
        {
            while (reader.Read())
            {
                builder.Json(ref reader);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is not UTF-8, or escapes half a surrogate pair.
            throw new FormatException($"This is not JSON: {e.Message}", e);
        }

        return builder.Build();
    }
}
