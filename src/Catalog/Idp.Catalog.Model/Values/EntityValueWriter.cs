using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Idp.Catalog.Model;

/// <summary>Nodes as JSON.</summary>
internal static class EntityValueWriter
{
    internal static string ToText(object node)
    {
        var output = new StringBuilder();
        Append(node, output);
        return output.ToString();
    }

    internal static ReadOnlySpan<byte> ToUtf8(object node)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(node, writer);
        }

        return buffer.WrittenSpan;
    }

    internal static void Write(object? node, Utf8JsonWriter writer)
    {
        switch (node)
        {
            case string text:
                writer.WriteStringValue(WellFormed(text));
                break;
            case Slot[] slots:
                var o = new ObjectNode(slots);
                writer.WriteStartObject();
                for (int i = 0; i < o.Count; i++)
                {
                    writer.WritePropertyName(WellFormed(o.Shape.Keys[i]));
                    Write(o[i], writer);
                }

                writer.WriteEndObject();
                break;
            case object[] items:
                writer.WriteStartArray();
                foreach (object item in items)
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case double number:
                writer.WriteRawValue(JavaScriptText.Number(number), skipInputValidation: true);
                break;
            case bool boolean:
                writer.WriteBooleanValue(boolean);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static void Append(object node, StringBuilder output)
    {
        switch (node)
        {
            case string text:
                JavaScriptText.AppendQuoted(output, text);
                break;
            case Slot[] slots:
                var o = new ObjectNode(slots);
                output.Append('{');
                for (int i = 0; i < o.Count; i++)
                {
                    output.Append(i == 0 ? "" : ",");
                    JavaScriptText.AppendQuoted(output, o.Shape.Keys[i]);
                    Append(o[i], output.Append(':'));
                }

                output.Append('}');
                break;
            case object[] items:
                output.Append('[');
                for (int i = 0; i < items.Length; i++)
                {
                    Append(items[i], i == 0 ? output : output.Append(','));
                }

                output.Append(']');
                break;
            case double number:
                output.Append(JavaScriptText.Number(number));
                break;
            case bool boolean:
                output.Append(boolean ? "true" : "false");
                break;
            default:
                output.Append("null");
                break;
        }
    }

    // The writer throws for half a surrogate pair, which an escape in a descriptor may leave behind.
    private static string WellFormed(string text)
    {
        int at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
        return at < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }
}
