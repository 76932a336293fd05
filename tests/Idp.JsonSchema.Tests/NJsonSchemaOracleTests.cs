using System.Text.Json.Nodes;
using CsCheck;

namespace Idp.JsonSchemas.Tests;

/// <summary>Verdicts equal those of NJsonSchema on the keywords that it enforces, and where it reads them as the draft does.</summary>
public sealed class NJsonSchemaOracleTests
{
    private static readonly Gen<string> Name = RandomJson.Among("a", "b", "c", "d");

    // No empty string: NJsonSchema takes it for the same item as null where items must be unique.
    private static readonly Gen<JsonNode?> Scalar = RandomJson.Among<string>("null", "true", "0", "1", "2.5", "7", "-3", "\"a\"", "\"abc\"", "\"b1\"").Select(static text => JsonNode.Parse(text));

    [Fact]
    public async Task Random_schemas_and_instances_have_the_verdict_of_NJsonSchema()
    {
        int valid = 0;
        int invalid = 0;
        await Gen.Select(Schema(3), Value(3).Array[1, 5]).SampleAsync(
            async (schema, values) =>
            {
                string text = schema.ToJsonString();
                var oracle = await NJsonSchema.JsonSchema.FromJsonAsync(text, TestContext.Current.CancellationToken);
                var ours = JsonSchema.Load(text).GetSchema();
                foreach (var value in values)
                {
                    string json = value?.ToJsonString() ?? "null";
                    bool expected = oracle.Validate(json).Count == 0;
                    Assert.True(expected == ours.IsValid(JsonElementInstance.Parse(json)), $"NJsonSchema says {expected} of {json} under {text}");
                    _ = expected ? Interlocked.Increment(ref valid) : Interlocked.Increment(ref invalid);
                }
            },
            iter: 2_000);

        // A generator that never meets one of the verdicts would compare nothing.
        Assert.True(valid > 500 && invalid > 500, $"{valid} valid, {invalid} invalid");
    }

    private static Gen<JsonNode?> Value(int depth) => depth == 0
        ? Scalar
        : Gen.OneOf(
            Scalar,
            Value(depth - 1).Array[0, 4].Select(static items => (JsonNode?)new JsonArray([.. items.Select(static item => item?.DeepClone())])),
            Gen.Select(Name, Value(depth - 1)).Array[0, 4].Select(static pairs => (JsonNode?)Object(pairs)));

    private static Gen<JsonNode> Schema(int depth)
    {
        var text = RandomJson.Among(
            """{"type":"string","minLength":2}""", """{"type":"string","maxLength":2}""", """{"type":"string","pattern":"^[a-z]+$"}""", """{"enum":["a","abc",null]}""", """{"type":"boolean"}""",
            """{"type":["string","null"]}""", """{"type":"null"}""", """{"type":"integer"}""", """{"type":"number","minimum":1,"maximum":5}""", """{"type":"number","exclusiveMinimum":1}""", """{"type":"integer","multipleOf":7}""")
            .Select(static json => JsonNode.Parse(json)!);
        if (depth == 0)
        {
            return text;
        }

        var inner = Schema(depth - 1);
        var array = Gen.Select(inner, Gen.Int[0, 2], Gen.Int[1, 4], Gen.Bool).Select(static (item, least, most, unique) => (JsonNode)new JsonObject
        {
            ["type"] = "array",
            ["items"] = item.DeepClone(),
            ["minItems"] = least,
            ["maxItems"] = most,
            ["uniqueItems"] = unique,
        });
        var @object = Gen.Select(Gen.Select(Name, inner).Array[0, 3], Name.Array[0, 2], Gen.Bool).Select(static (properties, required, open) => (JsonNode)new JsonObject
        {
            ["type"] = "object",
            ["properties"] = Object([.. properties.Select(static pair => (pair.Item1, (JsonNode?)pair.Item2))]),
            ["required"] = new JsonArray([.. required.Distinct().Select(static name => (JsonNode?)name)]),
            ["additionalProperties"] = open,
        });
        var logic = Gen.Select(RandomJson.Among("anyOf", "allOf", "oneOf"), inner.Array[1, 3])
            .Select(static (keyword, schemas) => (JsonNode)new JsonObject { [keyword] = new JsonArray([.. schemas.Select(static schema => schema.DeepClone())]) });
        var negation = inner.Select(static schema => (JsonNode)new JsonObject { ["not"] = schema.DeepClone() });
        return Gen.OneOf(text, array, @object, logic, negation);
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
