using System.Text.Json;

namespace Idp.Catalog.Model;

public sealed partial class EntityValueBuilder
{
    /// <summary>The JSON value whose first token the reader stands on; afterwards the reader stands on its last.</summary>
    /// <exception cref="InvalidOperationException">A value is not due, is nested too deeply, or holds a text that is not UTF-8 or has half a surrogate pair.</exception>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public void Json(ref Utf8JsonReader reader)
    {
        int depth = reader.CurrentDepth;
        Token(ref reader);
        while (reader.CurrentDepth > depth || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            if (!reader.Read())
            {
                break;
            }

            Token(ref reader);
        }
    }

    private void Token(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: StartObject(); break;
            case JsonTokenType.EndObject: EndObject(); break;
            case JsonTokenType.StartArray: StartArray(); break;
            case JsonTokenType.EndArray: EndArray(); break;
            case JsonTokenType.PropertyName: Key(reader.GetString()!); break;
            case JsonTokenType.String: String(reader.GetString()!); break;
            case JsonTokenType.Number: Number(reader.GetDouble()); break;
            case JsonTokenType.True: Boolean(true); break;
            case JsonTokenType.False: Boolean(false); break;
            default: Null(); break;
        }
    }
}
