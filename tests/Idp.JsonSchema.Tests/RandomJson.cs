using System.Text.Json.Nodes;
using CsCheck;

namespace Idp.JsonSchemas.Tests;

/// <summary>Random instances, and schemas that often have something to say about them.</summary>
internal static class RandomJson
{
    private static readonly string[] Names = ["a", "b", "c", "1", "0", "a/b", "~", ""];

    private static readonly string[] AllKeywords =
    [
        "$ref", "$id", "$schema", "definitions", "$defs", "type", "nullable", "const", "enum", "not", "anyOf", "oneOf", "allOf", "if", "then", "else", "maximum", "minimum",
        "exclusiveMaximum", "exclusiveMinimum", "multipleOf", "format", "maxLength", "minLength", "pattern", "maxItems", "minItems", "additionalItems", "items", "contains",
        "uniqueItems", "maxProperties", "minProperties", "required", "propertyNames", "additionalProperties", "dependencies", "properties", "patternProperties", "title", "examples",
    ];

    public static Gen<string> Keywords { get; } = Among(AllKeywords);

    public static Gen<JsonNode?> Value { get; } = ValueOf(3);

    public static Gen<JsonNode> Schema { get; } = SchemaOf(3);

    public static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<JsonNode?> Scalar => Gen.OneOf(
        Gen.Int[0, 0].Select(static _ => (JsonNode?)null),
        Gen.Bool.Select(static value => (JsonNode?)System.Text.Json.Nodes.JsonValue.Create(value)),
        Among(0d, 1d, -1d, 1.5, 3d, 1e21, 1e-7).Select(static value => (JsonNode?)System.Text.Json.Nodes.JsonValue.Create(value)),
        Among("", "a", "ab", "é", "😀", "#", "#/definitions/a", "string", "^a").Select(static value => (JsonNode?)System.Text.Json.Nodes.JsonValue.Create(value)));

    private static Gen<string> Name => Among(Names);

    private static Gen<JsonNode?> ValueOf(int depth) => depth == 0
        ? Scalar
        : Gen.OneOf(
            Scalar,
            ValueOf(depth - 1).Array[0, 4].Select(static items => (JsonNode?)new JsonArray([.. items.Select(static item => item?.DeepClone())])),
            Gen.Select(Name, ValueOf(depth - 1)).Array[0, 4].Select(static pairs => (JsonNode?)Object(pairs)));

    private static Gen<JsonNode> SchemaOf(int depth)
    {
        if (depth == 0)
        {
            return Among("true", "false", "{}", """{"type":"string"}""", """{"type":"object"}""", """{"$ref":"#"}""", """{"$ref":"#/definitions/a"}""", """{"minLength":2}""")
                .Select(static text => JsonNode.Parse(text)!);
        }

        var inner = SchemaOf(depth - 1);
        var list = inner.Array[1, 3].Select(static items => (JsonNode)new JsonArray([.. items.Select(static item => item.DeepClone())]));
        var map = Gen.Select(Name, inner).Array[0, 3].Select(static pairs => (JsonNode)Object([.. pairs.Select(static pair => (pair.Item1, (JsonNode?)pair.Item2))]));
        var count = Gen.Int[0, 3].Select(static value => (JsonNode)System.Text.Json.Nodes.JsonValue.Create(value));
        var number = Among(0.1, 1, 1.5, 3, 1e21).Select(static value => (JsonNode)System.Text.Json.Nodes.JsonValue.Create(value));
        var names = Among("[\"a\"]", "[\"b\",\"1\"]", "[]").Select(static text => JsonNode.Parse(text)!);
        var keyword = Gen.OneOf(
            Gen.Select(Among("not", "if", "then", "else", "items", "additionalItems", "contains", "propertyNames", "additionalProperties"), inner),
            Gen.Select(Among("anyOf", "oneOf", "allOf", "items"), list),
            Gen.Select(Among("properties", "definitions", "patternProperties", "dependencies"), map),
            Gen.Select(Among("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), count),
            Gen.Select(Among("maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf"), number),
            Gen.Select(Gen.Const("required"), names),
            Gen.Select(Gen.Const("uniqueItems"), Gen.Const(true).Select(static value => (JsonNode)System.Text.Json.Nodes.JsonValue.Create(value))),
            Gen.Select(Gen.Const("const"), ValueOf(1).Select(static value => value ?? System.Text.Json.Nodes.JsonValue.Create(1))),
            Gen.Select(Gen.Const("type"), Among("string", "number", "integer", "object", "array", "null", "boolean").Select(static value => (JsonNode)System.Text.Json.Nodes.JsonValue.Create(value)!)),
            Gen.Select(Gen.Const("pattern"), Among("^a", "b$", "\\p{L}", "(?=a)(a|aa)+$").Select(static value => (JsonNode)System.Text.Json.Nodes.JsonValue.Create(value)!)));
        return keyword.Array[1, 4].Select(static pairs => (JsonNode)Object([.. pairs.Select(static pair => (pair.Item1, (JsonNode?)pair.Item2))]));
    }

    private static JsonObject Object((string Name, JsonNode? Value)[] pairs)
    {
        var result = new JsonObject();
        foreach (var (name, value) in pairs)
        {
            result[name] = value?.DeepClone();
        }

        return result;
    }
}
