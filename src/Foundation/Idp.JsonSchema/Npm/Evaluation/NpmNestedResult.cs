using System.Text.Json;

namespace Idp.JsonSchemas.Npm;

/// <summary>The whole result of a schema inside <c>allOf</c>, which the original hands over as part of the error's argument.</summary>
internal sealed record NpmNestedResult(NpmValue Instance, NpmValue Schema, NpmPath Path, NpmValidationError[] Errors)
{
    public void WriteTo(Utf8JsonWriter writer, NpmValue id)
    {
        writer.WriteStartObject();
        NpmValueWriter.WriteProperty(writer, "id", id);
        writer.WriteNumber("length", Errors.Length);
        writer.WriteStartObject("valid");
        NpmValueWriter.WriteProperty(writer, "instance", Instance);
        NpmValueWriter.WriteProperty(writer, "schema", Schema);
        writer.WriteStartObject("options");
        writer.WriteEndObject();
        writer.WritePropertyName("path");
        Path.WriteTo(writer);
        NpmValueWriter.WriteText(writer, "propertyPath", Path.ToString());
        writer.WriteStartArray("errors");
        foreach (var error in Errors)
        {
            error.WriteTo(writer);
        }

        writer.WriteEndArray();
        writer.WriteBoolean("disableFormat", false);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
