using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Idp.Catalog.Model;
using Idp.Yaml;

namespace Idp.Catalog.Tool.Reports;

/// <summary>Writes values as people and other programs read them.</summary>
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

    /// <summary>Writes a document; of several, each gets its <c>---</c> from the writer.</summary>
    public static void WriteYaml(EntityValue value, YamlWriter yaml)
    {
        switch (value.Kind)
        {
            case ValueKind.Object:
                yaml.StartMapping(default);
                foreach (var (key, item) in value.Properties)
                {
                    yaml.Key(Encoding.UTF8.GetBytes(key), default);
                    WriteYaml(item, yaml);
                }

                yaml.EndMapping(default);
                break;
            case ValueKind.Array:
                yaml.StartSequence(default);
                foreach (var item in value.Items)
                {
                    WriteYaml(item, yaml);
                }

                yaml.EndSequence(default);
                break;
            case ValueKind.String:
                yaml.String(Encoding.UTF8.GetBytes(value.AsString()!), default);
                break;
            case ValueKind.Number:
                yaml.Number(value.AsNumber()!.Value, default);
                break;
            case ValueKind.Boolean:
                yaml.Boolean(value.AsBoolean()!.Value, default);
                break;
            default:
                yaml.Null(default);
                break;
        }
    }
}
