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
                Push(ref reader, builder);
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string that is not UTF-8, or escapes half a surrogate pair.
            throw new FormatException($"This is not JSON: {e.Message}", e);
        }

        return builder.Build();
    }

    private static void Push(ref Utf8JsonReader reader, EntityValueBuilder builder)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: builder.StartObject(); break;
            case JsonTokenType.EndObject: builder.EndObject(); break;
            case JsonTokenType.StartArray: builder.StartArray(); break;
            case JsonTokenType.EndArray: builder.EndArray(); break;
            case JsonTokenType.PropertyName: builder.Key(reader.GetString()!); break;
            case JsonTokenType.String: builder.String(reader.GetString()!); break;
            case JsonTokenType.Number: builder.Number(reader.GetDouble()); break;
            case JsonTokenType.True: builder.Boolean(true); break;
            case JsonTokenType.False: builder.Boolean(false); break;
            default: builder.Null(); break;
        }
    }
}
