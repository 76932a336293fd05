using System.Text.Json.Nodes;
using Idp.JsonSchemas.Npm;

namespace Idp.Scaffolder.Tool.Prompting;

/// <summary>Asks a schema about a value, in the words of npm's jsonschema.</summary>
internal static class SchemaVerdict
{
    public static bool IsMet(JsonNode? schema, JsonNode? value) => FaultOf(schema, value) is null;

    /// <summary>The first fault without the value's name, or null.</summary>
    public static string? FaultOf(JsonNode? schema, JsonNode? value)
        => schema is JsonObject && NpmJsonSchema.Validate(value, schema).Errors is [var error, ..]
            ? error.Property == "instance" ? error.Message : $"{error.Property["instance".Length..].TrimStart('.')} {error.Message}"
            : null;
}
