using System.Text.Json;
using Idp.Catalog.Model;

namespace Idp.Catalog.Known;

/// <summary>Reads one value out of a larger JSON text.</summary>
internal static class JsonValues
{
    /// <summary>The value whose first token the reader stands on; afterwards it stands on the last.</summary>
    public static EntityValue Read(ref Utf8JsonReader reader, EntityValueBuilder builder)
    {
        builder.Reset();
        var depth = reader.CurrentDepth;
        Push(ref reader, builder);
        while (reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            if (!reader.Read())
            {
                break;
            }

            Push(ref reader, builder);
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
