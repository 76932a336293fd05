using System.Text;

namespace Idp.JsonSchemas.Tests;

public sealed class LoadErrorTests
{
    [Fact]
    public void All_faults_of_a_schema_are_reported_with_their_pointers()
    {
        const string Schema = """
            { "type": "strin", "properties": { "a": { "minLength": -1, "pattern": "[" }, "b/c": { "$ref": "nowhere" } }, "required": "a", "items": [{ "$ref": "#/definitions/no" }], "enum": [] }
            """;
        var result = JsonSchema.Load(Schema);
        Assert.False(result.Success);
        Assert.Equal(
            ["/enum", "/items/0/$ref", "/properties/a/minLength", "/properties/a/pattern", "/properties/b~1c/$ref", "/required", "/type"],
            result.Errors.Select(static error => error.Path.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{ "$ref": "#" }""")]
    [InlineData("""{ "allOf": [{ "$ref": "#/definitions/a" }], "definitions": { "a": { "not": { "$ref": "#/definitions/b" } }, "b": { "$ref": "#/definitions/a" } } }""")]
    public void A_schema_that_ends_for_no_instance_is_refused(string schema)
    {
        var result = JsonSchema.Load(schema);
        Assert.Contains("no evaluation would end", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("5")]
    [InlineData("{ \"a\": 1, }")]
    public void Text_that_is_no_schema_is_an_error(string text) => Assert.NotEmpty(JsonSchema.Load(text).Errors);

    [Fact]
    public void A_byte_order_mark_is_no_fault() => Assert.True(JsonSchema.Load(Encoding.UTF8.GetBytes("\uFEFF{}")).Success);

    [Fact]
    public void Broken_definitions_that_nothing_refers_to_are_no_fault()
        => Assert.True(JsonSchema.Load("""{ "definitions": { "a": { "$ref": "nowhere", "b": { "pattern": "[" } } } }""").Success);

    [Fact]
    public void The_limits_are_errors()
    {
        Assert.False(JsonSchema.Load("{\"not\":{}}", new JsonSchemaOptions { MaxSchemaBytes = 5 }).Success);
        Assert.False(JsonSchema.Load("{\"not\":{}}", new JsonSchemaOptions { MaxSchemas = 1 }).Success);
        Assert.False(JsonSchema.Load("{\"not\":{\"not\":{}}}", new JsonSchemaOptions { MaxDepth = 2 }).Success);
        Assert.False(JsonSchema.Load("{\"pattern\":\"abc\"}", new JsonSchemaOptions { MaxPatternLength = 2 }).Success);
        Assert.Equal(3, JsonSchema.Load("{\"type\":[1,2,3,4,5]}", new JsonSchemaOptions { MaxLoadErrors = 3 }).Errors.Length);
    }

    [Fact]
    public void A_fault_in_another_document_names_it()
    {
        var options = new JsonSchemaOptions { Documents = [JsonSchemaDocument.FromJson("""{ "type": 5 }""", "http://example.com/x.json")] };
        var error = Assert.Single(JsonSchema.Load("""{ "$ref": "http://example.com/x.json" }""", options).Errors);
        Assert.Equal("http://example.com/x.json#/type 5 is not a type; the types are array, boolean, integer, null, number, object and string", error.ToString());
    }

    [Fact]
    public void A_later_draft_is_refused()
        => Assert.False(JsonSchema.Load("""{ "$schema": "https://json-schema.org/draft/2020-12/schema" }""").Success);
}
