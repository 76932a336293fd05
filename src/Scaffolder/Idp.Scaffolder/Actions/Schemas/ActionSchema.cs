using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.JsonSchemas;
using Idp.JsonSchemas.Npm;
using Idp.Scaffolder.Runs;

namespace Idp.Scaffolder.Actions.Schemas;

/// <summary>A JSON Schema (draft-07) of an action's input or output. Immutable, so thread-safe.</summary>
public sealed class ActionSchema
{
    private readonly string _json;
    private readonly NpmJsonSchema _schema;

    private ActionSchema(string json)
    {
        _json = json;
        using var document = JsonDocument.Parse(json);
        _schema = new NpmJsonSchema(document.RootElement);
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
            ? new ActionSchema(json)
            : throw new FormatException($"The schema of an action is wrong: {string.Join("; ", loaded.Errors)}");
    }

    /// <summary>The schema as JSON: a copy for the caller.</summary>
    public JsonNode ToJson() => JsonNode.Parse(_json)!;

    /// <summary>Every fault of a value, in the words of npm's jsonschema, which upstream validates with; empty when there is none.</summary>
    internal ImmutableArray<string> Validate(JsonNode? value)
    {
        using var document = JsonDocument.Parse(RunJson.Write(value), new JsonDocumentOptions { MaxDepth = RunJson.MaxDepth });
        return [.. _schema.Validate(document.RootElement).Errors.Select(error => error.Stack)];
    }
}
