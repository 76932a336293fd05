using System.Text.Json;
using Idp.JsonSchemas.JavaScript;

namespace Idp.JsonSchemas.Npm;

/// <summary>Writes values as <c>JSON.stringify</c> does: absent ones are left out of objects and <c>null</c> in lists, and so are numbers that are none.</summary>
internal static class NpmValueWriter
{
    public static void Write(Utf8JsonWriter writer, NpmValue value)
    {
        switch (value.Kind)
        {
            case NpmKind.Boolean:
                writer.WriteBooleanValue(value.IsTruthy);
                break;
            case NpmKind.Number when double.IsFinite(value.Number):
                writer.WriteRawValue(JavaScriptText.Of(value.Number), skipInputValidation: true);
                break;
            case NpmKind.String:
                WriteText(writer, value.Text);
                break;
            case NpmKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case NpmKind.Object:
                writer.WriteStartObject();
                foreach (string key in value.Keys)
                {
                    WriteProperty(writer, key, value.FindOwn(key)!);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    public static void WriteProperty(Utf8JsonWriter writer, string name, NpmValue value)
    {
        if (value.Kind is not (NpmKind.Undefined or NpmKind.Function))
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }
    }

    public static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WritePropertyName(name);
        WriteText(writer, text);
    }

    /// <summary>A text; one with half of a surrogate pair keeps it as an escape, which the writer's own method would not.</summary>
    public static void WriteText(Utf8JsonWriter writer, string text)
    {
        if (JavaScriptText.HasLoneSurrogate(text))
        {
            writer.WriteRawValue(JavaScriptText.Quote(text), skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }
}
