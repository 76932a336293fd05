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

    public static void WriteJson(EntityValue value, TextWriter output, bool indented) => Write(value.WriteTo, output, indented ? Indented : Compact);

    /// <summary>Writes an answer as a whole: indented, with a line end.</summary>
    public static void WriteDocument(EntityValue value, TextWriter output) => WriteDocument(value.WriteTo, output);

    /// <inheritdoc cref="WriteDocument(EntityValue, TextWriter)"/>
    public static void WriteDocument(Action<Utf8JsonWriter> write, TextWriter output)
    {
        Write(write, output, Indented);
        output.Write('\n');
    }

    /// <summary>A value in one line: a text as it is, anything else as JSON; lists of texts with commas.</summary>
    public static string InLine(EntityValue value) => value.Kind switch
    {
        ValueKind.String => value.AsString()!,
        ValueKind.Array when value.Items.All(item => item.Kind == ValueKind.String) => string.Join(", ", value.AsStrings()),
        _ => value.ToString(),
    };

    private static void Write(Action<Utf8JsonWriter> write, TextWriter output, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
