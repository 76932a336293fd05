using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.TechDocs.Pages;

/// <summary>Makes nodes of JSON in which names may come twice: the last one counts.</summary>
internal static class LastValues
{
    // As deep as the reader lets it be.
    public static JsonNode? Of(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var map = new JsonObject();
                foreach (var property in value.EnumerateObject())
                {
                    map[property.Name] = Of(property.Value);
                }

                return map;
            case JsonValueKind.Array:
                return new JsonArray([.. value.EnumerateArray().Select(Of)]);
            case JsonValueKind.Null:
                return null;
            default:
                return JsonValue.Create(value.Clone());
        }
    }
}
