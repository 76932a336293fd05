using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Runs;

/// <summary>How values of runs are written as JSON, and read again.</summary>
internal static class RunJson
{
    /// <summary>As deep as values of runs may be.</summary>
    public const int MaxDepth = 1_000;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };

    private static readonly JsonWriterOptions Spread = Compact with { Indented = true, NewLine = "\n" };

    public static string Write(JsonNode? value, bool indented = false)
    {
        if (value is null)
        {
            return "null";
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, indented ? Spread : Compact))
        {
            value.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <exception cref="JsonException">It is not JSON.</exception>
    public static JsonNode? Parse(string json) => JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { MaxDepth = MaxDepth });

    /// <summary>A copy in which every value is JSON's own, whatever object it was made from.</summary>
    public static JsonObject Plain(JsonObject value) => Parse(Write(value))!.AsObject();

    public static bool IsString(JsonNode? value) => value is JsonValue && value.GetValueKind() == JsonValueKind.String;
}
