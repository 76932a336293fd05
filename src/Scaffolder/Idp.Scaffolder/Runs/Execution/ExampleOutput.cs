using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions.Schemas;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>What a dry run takes for the output of an action that did not run; upstream's <c>generateExampleOutput</c>.</summary>
internal static class ExampleOutput
{
    /// <summary>An example of a schema; empty without one.</summary>
    public static JsonObject Of(ActionSchema? schema) => schema is null ? [] : Example(schema.ToJson()) as JsonObject ?? [];

    private static JsonNode? Example(JsonNode? node)
    {
        var schema = node as JsonObject ?? [];
        if (schema["examples"] is JsonArray examples)
        {
            return examples.Count > 0 ? examples[0]?.DeepClone() : null;
        }

        return Type(schema) switch
        {
            "object" => new JsonObject((schema["properties"] as JsonObject ?? []).Select(pair => KeyValuePair.Create(pair.Key, Example(pair.Value)))),
            "array" => Items(schema["items"]),
            "string" => "<example>",
            "number" or "integer" => 0,
            "boolean" => false,
            _ => "<unknown>",
        };
    }

    // A type that allows null counts as the other one; upstream's schemas have one type only.
    private static string? Type(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => types.Select(type => (string?)type).FirstOrDefault(type => type != "null"),
        JsonValue type => (string?)type,
        _ => null,
    };

    private static JsonArray Items(JsonNode? items) => items switch
    {
        JsonObject one => [Example(one)],
        JsonArray { Count: > 0 } many => [Example(many[0])],
        _ => [],
    };
}
