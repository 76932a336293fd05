using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Actions.Schemas;

/// <summary>
/// Makes draft-07 as people write it of what NJsonSchema gives: no notes for code generators, definitions in place unless they are
/// recursive, a list of types instead of a choice with null.
/// </summary>
internal sealed class SchemaTidying
{
    private const string Reference = "#/definitions/";

    private readonly JsonObject _definitions;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _recursive = new(StringComparer.Ordinal);

    private SchemaTidying(JsonObject definitions) => _definitions = definitions;

    public static JsonObject Tidy(JsonObject schema)
    {
        var tidying = new SchemaTidying(schema["definitions"] as JsonObject ?? []);
        var body = tidying.Walk(new JsonObject(schema.Where(pair => pair.Key is not ("definitions" or "$schema" or "title"))
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()))));
        var tidy = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#" };
        foreach (var (key, value) in body)
        {
            tidy[key] = value?.DeepClone();
        }

        tidying.AddDefinitions(tidy);
        return tidy;
    }

    private void AddDefinitions(JsonObject tidy)
    {
        var done = new JsonObject();
        while (_recursive.FirstOrDefault(name => !done.ContainsKey(name)) is { } next)
        {
            _open.Add(next);
            done[next] = Walk((JsonObject)_definitions[next]!);
            _open.Remove(next);
        }

        if (done.Count > 0)
        {
            tidy["definitions"] = done;
        }
    }

    private JsonObject Walk(JsonObject schema)
    {
        var result = new JsonObject();
        foreach (var (key, value) in schema)
        {
            if (!IsNoise(key, value))
            {
                result[key] = key switch
                {
                    "properties" => new JsonObject(((JsonObject)value!).Select(pair => KeyValuePair.Create(pair.Key, Item(pair.Value)))),
                    "oneOf" or "anyOf" or "allOf" => new JsonArray([.. value!.AsArray().Select(Item)]),
                    "items" or "additionalProperties" => Item(value),
                    "type" when value is JsonArray types => NullLast(types),
                    _ => Whole(value),
                };
            }
        }

        return InPlace(result);
    }

    // A reference, alone or as the one choice beside null, becomes what it refers to; keywords beside it, such as a default, win.
    private JsonObject InPlace(JsonObject schema)
    {
        if ((string?)schema["$ref"] is { } reference)
        {
            return Find(reference) is { } found ? Overlay(found, schema, "$ref") : schema;
        }

        if (schema["oneOf"] is not JsonArray choices)
        {
            return schema;
        }

        var others = choices.OfType<JsonObject>().Where(choice => (choice["type"] as JsonValue)?.ToString() != "null").ToList();
        if (others is not [var only] || (others.Count < choices.Count && !AllowNull(only)))
        {
            return schema;
        }

        return Overlay((JsonObject)only.DeepClone(), schema, "oneOf");
    }

    private JsonObject? Find(string reference)
    {
        string name = reference[Reference.Length..];
        if (!_open.Add(name))
        {
            _recursive.Add(name);
            return null;
        }

        var found = Walk((JsonObject)_definitions[name]!);
        _open.Remove(name);
        if (_recursive.Contains(name))
        {
            return null;
        }

        return found;
    }

    private static bool AllowNull(JsonObject schema)
    {
        if (schema["type"] is not JsonValue type)
        {
            return !schema.ContainsKey("$ref") && schema.Count == 0;
        }

        schema["type"] = new JsonArray(type.DeepClone(), "null");
        if (schema["enum"] is JsonArray values)
        {
            values.Add(null);
        }

        return true;
    }

    private static JsonObject Overlay(JsonObject below, JsonObject above, string replaced)
    {
        foreach (var (key, value) in above.Where(pair => pair.Key != replaced))
        {
            below[key] = key == "default" ? Spelled(value, below["enum"] as JsonArray) : value?.DeepClone();
        }

        return below;
    }

    // NJsonSchema spells the default of an enum as C# does.
    private static JsonNode? Spelled(JsonNode? value, JsonArray? values)
        => values?.FirstOrDefault(one => string.Equals(one?.ToString(), value?.ToString(), StringComparison.OrdinalIgnoreCase))?.DeepClone() ?? value?.DeepClone();

    private JsonNode? Item(JsonNode? value) => value is JsonObject schema ? Walk(schema) : value?.DeepClone();

    private static JsonArray NullLast(JsonArray types)
        => [.. types.Select(type => type!.GetValue<string>()).OrderBy(type => type == "null").Select(type => JsonValue.Create(type))];

    private static JsonNode? Whole(JsonNode? value)
        => value?.GetValueKind() == JsonValueKind.Number && value.GetValue<double>() is var number && number == Math.Floor(number) && Math.Abs(number) < 1e15
            ? JsonValue.Create((long)number)
            : value?.DeepClone();

    private static bool IsNoise(string key, JsonNode? value)
        => key.StartsWith("x-", StringComparison.Ordinal)
            || (value?.GetValueKind() == JsonValueKind.String
                && value.GetValue<string>() is var text
                && (key, text) is ("description", "") or ("format", "int32" or "int64" or "double" or "float" or "decimal" or "byte"));
}
