using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.JsonSchemas;

/// <summary>Reads a node as an element.</summary>
internal static class JsonNodeElement
{
    // What a node writes at the most.
    private const int MaxDepth = 1_000;

    public static JsonElement Of(JsonNode? node)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(node?.ToJsonString() ?? "null"), new JsonReaderOptions { MaxDepth = MaxDepth });
        return JsonElement.ParseValue(ref reader);
    }
}
