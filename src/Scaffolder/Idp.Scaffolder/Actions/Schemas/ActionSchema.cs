using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.JsonSchemas;

namespace Idp.Scaffolder.Actions.Schemas;

/// <summary>A JSON Schema (draft-07) of an action's input or output. Immutable, so thread-safe.</summary>
public sealed class ActionSchema
{
    private readonly string _json;
    private readonly JsonSchema _schema;

    private ActionSchema(string json, JsonSchema schema)
    {
        _json = json;
        _schema = schema;
    }

    /// <summary>The schema of a type, generated once per call.</summary>
    /// <remarks>
    /// Names are camel-case, enums are their camel-case names. Respected are nullable annotations (a nullable property may be absent or null),
    /// the <c>required</c> keyword, <c>[Description]</c>, <c>[Required]</c>, <c>[RegularExpression]</c>, <c>[Range]</c>, <c>[StringLength]</c>,
    /// <c>[MinLength]</c>, <c>[MaxLength]</c>, <c>[DefaultValue]</c>, <c>[JsonPropertyName]</c> and <c>[JsonIgnore]</c>. Other properties are
    /// refused, as upstream's actions do.
    /// </remarks>
    /// <exception cref="NotSupportedException">The type is not read as a JSON object.</exception>
    public static ActionSchema Of<T>()
        where T : class
        => Parse(SchemaGenerator.Generate(typeof(T)).ToJsonString(ActionJson.Options));

    /// <summary>A schema written by hand.</summary>
    /// <exception cref="FormatException">It is not JSON, or not a schema; the message says where.</exception>
    public static ActionSchema Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var loaded = JsonSchema.Load(json);
        return loaded.Success
            ? new ActionSchema(json, loaded.Schema)
            : throw new FormatException($"The schema of an action is wrong: {string.Join("; ", loaded.Errors)}");
    }

    /// <summary>The schema as JSON: a copy for the caller.</summary>
    public JsonNode ToJson() => JsonNode.Parse(_json)!;

    /// <summary>Every fault of a value, in the words of npm's jsonschema; empty when there is none.</summary>
    internal ImmutableArray<string> Validate(JsonNode? value)
    {
        var instance = new JsonElementInstance(JsonSerializer.SerializeToElement(value));
        return [.. _schema.Evaluate(instance).Select(InputFault.Text)];
    }
}
