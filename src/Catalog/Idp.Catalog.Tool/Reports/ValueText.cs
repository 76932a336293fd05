using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Idp.Catalog.Model;

namespace Idp.Catalog.Tool.Reports;

/// <summary>Writes values as JSON that people read too.</summary>
internal static class ValueText
{
    // The relaxed encoder keeps letters readable and still escapes every control character.
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    public static void WriteJson(EntityValue value, TextWriter output, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
        {
            value.WriteTo(json);
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
