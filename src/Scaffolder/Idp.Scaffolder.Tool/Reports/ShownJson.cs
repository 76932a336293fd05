using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Tool.Reports;

/// <summary>Writes JSON that people read too.</summary>
internal static class ShownJson
{
    private const int MaxDepth = 1_000;

    // The relaxed encoder keeps letters readable and still escapes every control character.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>A value in one line.</summary>
    public static string Line(JsonNode? value) => Write(value, Compact);

    /// <summary>A value spread over lines, with a line end.</summary>
    public static string Document(JsonNode? value) => Write(value, Indented) + "\n";

    private static string Write(JsonNode? value, JsonWriterOptions options)
    {
        if (value is null)
        {
            return "null";
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            value.WriteTo(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
