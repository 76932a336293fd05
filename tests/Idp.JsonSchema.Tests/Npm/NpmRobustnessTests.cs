using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Idp.JsonSchemas.Npm;

namespace Idp.JsonSchemas.Tests;

/// <summary>No schema and no instance makes us throw or wait.</summary>
public sealed class NpmRobustnessTests
{
    private static readonly NpmJsonSchemaOptions Small = new() { MaxSteps = 20_000, MaxErrors = 100, MaxPrintedValues = 20_000, PatternTimeout = TimeSpan.FromMilliseconds(20) };

    [Fact]
    public void Random_schemas_end_with_a_result()
        => Gen.Select(RandomJson.Schema, RandomJson.Value).Sample(static (schema, instance) => End(schema, instance), iter: 4_000);

    [Fact]
    public void No_value_in_the_place_of_a_schema_makes_validation_throw()
        => Gen.Select(RandomJson.Among(Keywords), RandomJson.Value).Array[1, 6].Select(RandomJson.Value).Sample(
            static (pairs, instance) =>
            {
                var schema = new JsonObject();
                foreach (var (keyword, value) in pairs)
                {
                    schema[keyword] = value?.DeepClone();
                }

                End(schema, instance);
            },
            iter: 8_000);

    [Fact]
    public void No_pattern_makes_us_throw_or_wait()
        => Gen.Select(Gen.Char["()[]{}*+?|^$\\.-dDwWsSbBpPkuxc<>=!:1290,aéz😀\ud83d\n_"].Array[0, 24], Gen.Char["ab1 é\n\ud83d\ude00_-"].Array[0, 40]).Sample(
            static (pattern, text) => Validate($$"""{ "pattern": {{Quoted(pattern)}}, "patternProperties": { {{Quoted(pattern)}}: false } }""", Quoted(text)),
            iter: 6_000);

    [Fact]
    public void No_reference_and_no_format_makes_us_throw()
        => Gen.Select(Gen.Char["ahtp:/?#[]@%.0123 \\é😀\ud83dxX\t<>~-+"].Array[0, 24], RandomJson.Among("uri-reference", "ipv6", "email", "idn-email", "color", "date-time", "utc-millisec", "regex", "hostname")).Sample(
            static (text, format) => Validate(
                $$"""{ "$id": {{Quoted(text)}}, "properties": { "a": { "$ref": {{Quoted(text)}} } }, "format": "{{format}}", "propertyNames": { "$id": {{Quoted(text)}}, "format": "{{format}}" } }""",
                $$"""{ "a": 1, {{Quoted(text)}}: 2 }"""),
            iter: 6_000);

    private static readonly string[] Keywords =
    [
        "$ref", "$id", "id", "definitions", "extends", "type", "disallow", "const", "enum", "not", "anyOf", "oneOf", "allOf", "if", "then", "else", "maximum", "minimum", "exclusiveMaximum",
        "exclusiveMinimum", "multipleOf", "divisibleBy", "format", "maxLength", "minLength", "pattern", "maxItems", "minItems", "additionalItems", "items", "contains", "uniqueItems",
        "maxProperties", "minProperties", "required", "propertyNames", "additionalProperties", "dependencies", "properties", "patternProperties", "title", "toString", "__proto__",
    ];

    private static void End(JsonNode schema, JsonNode? instance) => Validate(schema.ToJsonString(), instance?.ToJsonString() ?? "null");

    private static void Validate(string schema, string instance)
    {
        using var rules = JsonDocument.Parse(schema);
        using var value = JsonDocument.Parse(instance);
        var result = NpmJsonSchema.Validate(value.RootElement, rules.RootElement, Small);
        Assert.Equal(result.IsValid, result.Errors.IsEmpty);
        Assert.True(result.Fault == NpmValidationFault.None || result.Errors.Length == 1);
        using var writer = new Utf8JsonWriter(Stream.Null);
        writer.WriteStartArray();
        foreach (var error in result.Errors)
        {
            error.WriteTo(writer);
            Assert.Equal(error.Stack, error.ToString());
        }

        writer.WriteEndArray();
    }

    private static string Quoted(char[] text) => JavaScript.JavaScriptText.Quote(new string(text));
}
