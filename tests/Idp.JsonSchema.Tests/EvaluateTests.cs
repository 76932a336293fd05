namespace Idp.JsonSchemas.Tests;

public sealed class EvaluateTests
{
    [Fact]
    public void An_error_says_where_in_the_instance_and_where_in_which_schema()
    {
        var instance = JsonElementInstance.Parse(ComponentSchema.Valid.Replace("\"url\": \"https://example.com\"", "\"url\": \"\"", StringComparison.Ordinal));
        var error = Assert.Single(ComponentSchema.Load().Evaluate(instance));
        Assert.Equal("/metadata/links/0/url", error.InstancePath.ToString());
        Assert.Equal("/definitions/link/properties/url/minLength", error.SchemaPath.ToString());
        Assert.Equal("Meta", error.SchemaDocument);
        Assert.Equal("#link/properties/url/minLength", error.SchemaPathText);
        Assert.Equal("must NOT have fewer than 1 characters", error.Message);
        Assert.Equal([new("limit", "1")], error.Parameters);
    }

    [Theory]
    [InlineData(RefSiblings.Ignore, true)]
    [InlineData(RefSiblings.Evaluate, false)]
    public void The_siblings_of_a_reference_count_only_when_asked(RefSiblings siblings, bool valid)
    {
        const string Schema = """{ "definitions": { "s": { "type": "string" } }, "items": { "$ref": "#/definitions/s", "maxLength": 1 } }""";
        Assert.Equal(valid, JsonSchema.Load(Schema, new JsonSchemaOptions { RefSiblings = siblings }).GetSchema().IsValid(JsonElementInstance.Parse("[\"ab\"]")));
    }

    [Fact]
    public void A_format_is_enforced_only_when_registered()
    {
        const string Schema = """{ "format": "even", "minLength": 1 }""";
        var even = new JsonSchemaOptions { Formats = JsonSchemaFormats.None.With("even", static text => text.Length % 2 == 0) };
        Assert.True(JsonSchema.Load(Schema).GetSchema().IsValid(JsonElementInstance.Parse("\"abc\"")));
        var error = Assert.Single(JsonSchema.Load(Schema, even).GetSchema().Evaluate(JsonElementInstance.Parse("\"abc\"")));
        Assert.Equal("must match format \"even\"", error.Message);
        Assert.True(JsonSchema.Load(Schema, even).GetSchema().IsValid(JsonElementInstance.Parse("5")));
    }

    [Fact]
    public void Null_is_allowed_by_nullable_only_when_asked()
    {
        const string Schema = """{ "type": "string", "nullable": true }""";
        Assert.False(JsonSchema.Load(Schema).GetSchema().IsValid(JsonElementInstance.Parse("null")));
        Assert.True(JsonSchema.Load(Schema, new JsonSchemaOptions { Nullable = true }).GetSchema().IsValid(JsonElementInstance.Parse("null")));
    }

    [Fact]
    public void A_repeated_key_has_its_last_value()
        => Assert.True(JsonSchema.Load("""{ "properties": { "a": { "const": 2 } }, "maxProperties": 1 }""").GetSchema().IsValid(JsonElementInstance.Parse("""{ "a": 1, "a": 2 }""")));

    [Fact]
    public void Half_a_surrogate_pair_is_text()
    {
        var schema = JsonSchema.Load("""{ "minLength": 3, "pattern": "^a.b$" }""").GetSchema();
        Assert.True(schema.IsValid(JsonElementInstance.Parse("\"a\\ud800b\"")));
        Assert.False(schema.IsValid(JsonElementInstance.Parse("\"\\ud800\"")));
    }

    [Fact]
    public void The_meta_schema_holds_for_itself()
    {
        var schema = JsonSchema.Load("""{ "$ref": "http://json-schema.org/draft-07/schema#" }""").GetSchema();
        using var stream = typeof(JsonSchema).Assembly.GetManifestResourceStream("draft-07.json")!;
        Assert.Empty(schema.Evaluate(JsonElementInstance.Parse(new StreamReader(stream).ReadToEnd())));
    }
}
