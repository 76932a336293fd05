using System.Text.Json;
using Idp.JsonSchemas.Npm;

namespace Idp.JsonSchemas.Tests;

public sealed class NpmJsonSchemaTests
{
    [Fact]
    public void An_error_has_path_schema_instance_and_argument()
    {
        var error = Assert.Single(Validate("""{ "properties": { "a b": { "items": { "$id": "x", "enum": [1] } } } }""", """{ "a b": [2] }""").Errors);
        Assert.Equal("""instance["a b"][0] is not one of enum values: 1""", error.ToString());
        Assert.Equal([new NpmPathSegment("a b", 0), new NpmPathSegment(null, 0)], error.Path);
        Assert.Equal(("enum", "\"x\"", "2", "[1]"), (error.Name, error.Schema?.GetRawText(), error.Instance?.GetRawText(), error.Argument?.GetRawText()));
    }

    [Fact]
    public void The_argument_of_allOf_holds_the_inner_result()
    {
        var errors = Validate("""{ "allOf": [{ "type": "string" }] }""", "1").Errors;
        Assert.Equal(["allOf", "type"], errors.Select(static error => error.Name));
        Assert.Equal(1, errors[0].Argument?.GetProperty("valid").GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public void A_schema_serves_many_instances()
    {
        using var rules = JsonDocument.Parse("""{ "pattern": "^[\\w-.]+$" }""");
        var schema = new NpmJsonSchema(rules.RootElement);
        Assert.True(schema.Validate(Parse("\"a-b\"")).IsValid);
        Assert.False(schema.Validate(Parse("\"a b\"")).IsValid);
    }

    [Fact]
    public void Where_the_original_throws_the_result_has_a_fault()
    {
        var result = Validate("""{ "$ref": "#/definitions/nope" }""", "1");
        Assert.Equal(NpmValidationFault.Schema, result.Fault);
        Assert.Equal("instance no such schema #/definitions/nope located in </undefined>", Assert.Single(result.Errors).ToString());
        Assert.False(result.IsValid);
    }

    [Theory]
    [InlineData("""{ "$ref": "#" }""", "1", "maxDepth")]
    [InlineData("""{ "items": { "enum": [[], 1, 2, 3, 4, 5, 6, 7, 8, 0] } }""", "[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]", "maxSteps")]
    [InlineData("""{ "items": false, "required": ["a"], "additionalProperties": false }""", """{ "b": 1, "c": 1, "d": 1 }""", "maxErrors")]
    [InlineData("""{ "not": { "pattern": "^(?=a)(a|aa)+$" } }""", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"", "patternTimeout")]
    [InlineData("""{ "allOf": [{ "allOf": [{ "allOf": [false] }] }] }""", "1", "maxErrors")]
    [InlineData("""{ "pattern": "0123456789012345678901234567890" }""", "\"\"", "maxPatternLength")]
    [InlineData("""{ "patternProperties": { "1": true, "2": true, "3": true } }""", "{ \"a\": 1 }", "maxPatterns")]
    [InlineData("""{ "const": [1, 2, 3, 4, 5, 6, 7, 8, 9] }""", "[[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]]", "maxPrintedValues")]
    [InlineData("""{ "pattern": "\\p{Script=Greek}" }""", "\"α\"", "pattern")]
    public void A_limit_is_a_fault_and_no_verdict(string schema, string instance, string name)
    {
        var options = new NpmJsonSchemaOptions
        {
            MaxDepth = 40,
            MaxSteps = 150,
            MaxErrors = 3,
            MaxPatterns = 2,
            MaxPatternLength = 30,
            MaxPrintedValues = 40,
            PatternTimeout = TimeSpan.FromMilliseconds(20),
        };
        var result = NpmJsonSchema.Validate(Parse(instance), Parse(schema), name is "maxErrors" or "maxSteps" ? options with { MaxPrintedValues = 1_000 } : options);
        Assert.Equal(NpmValidationFault.Limit, result.Fault);
        Assert.Equal(name, Assert.Single(result.Errors).Name);
    }

    [Fact]
    public void Deep_errors_can_be_written()
    {
        string schema = string.Concat(Enumerable.Repeat("""{"allOf":[""", 12)) + "false" + string.Concat(Enumerable.Repeat("]}", 12));
        var errors = Validate(schema, "1").Errors;
        Assert.Equal(13, errors.Length);
        using var writer = new Utf8JsonWriter(Stream.Null);
        errors[0].WriteTo(writer);
    }

    [Fact]
    public void A_deep_instance_is_a_fault_that_can_be_written()
    {
        string deep = new string('[', 1_500) + new string(']', 1_500);
        using var instance = JsonDocument.Parse(deep, new JsonDocumentOptions { MaxDepth = 2_000 });
        foreach (int depth in (int[])[256, 2_000])
        {
            var result = NpmJsonSchema.Validate(instance.RootElement, Parse("false"), new NpmJsonSchemaOptions { MaxDepth = depth });
            using var writer = new Utf8JsonWriter(Stream.Null);
            Assert.Single(result.Errors).WriteTo(writer);
            Assert.Equal(NpmValidationFault.Limit, result.Fault);
        }
    }

    [Fact]
    public void An_option_out_of_range_is_the_mistake_of_the_caller()
        => Assert.Throws<ArgumentOutOfRangeException>(static () => NpmJsonSchema.Validate(Parse("1"), Parse("{}"), new NpmJsonSchemaOptions { MaxErrors = 0 }));

    private static NpmValidationResult Validate(string schema, string instance) => NpmJsonSchema.Validate(Parse(instance), Parse(schema));

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
