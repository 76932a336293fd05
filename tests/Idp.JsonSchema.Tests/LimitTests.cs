namespace Idp.JsonSchemas.Tests;

public sealed class LimitTests
{
    [Fact]
    public void A_slow_pattern_is_an_error_and_not_a_wait()
    {
        // A lookahead keeps the pattern from the linear engine.
        var schema = JsonSchema.Load("""{ "items": { "not": { "pattern": "^(?=a)(a|aa)+$" } } }""", new JsonSchemaOptions { PatternTimeout = TimeSpan.FromMilliseconds(20) }).GetSchema();
        string slow = new string('a', 60) + "!";
        var instance = JsonElementInstance.Parse($"[{string.Join(',', Enumerable.Repeat($"\"{slow}\"", 1_000))}]");
        Assert.False(schema.IsValid(instance));
        var error = Assert.Single(schema.Evaluate(instance));
        Assert.Equal(("pattern", "pattern took too long"), (error.Keyword, error.Message));
    }

    [Fact]
    public void A_loop_that_only_some_instances_enter_is_an_error()
    {
        var schema = JsonSchema.Load("""{ "if": { "type": "string" }, "then": { "$ref": "#" }, "else": true }""").GetSchema();
        Assert.True(schema.IsValid(JsonElementInstance.Parse("1")));
        Assert.False(schema.IsValid(JsonElementInstance.Parse("\"x\"")));
        Assert.Contains(schema.Evaluate(JsonElementInstance.Parse("\"x\"")), static error => error.Keyword == "maxDepth");
    }

    [Fact]
    public void A_limit_below_not_is_no_success()
    {
        var schema = JsonSchema.Load("""{ "not": { "properties": { "a": { "$ref": "#/not" } }, "minProperties": 1 } }""", new JsonSchemaOptions { MaxDepth = 20 }).GetSchema();
        string deep = string.Concat(Enumerable.Repeat("{\"a\":", 50)) + "{}" + new string('}', 50);
        Assert.False(schema.IsValid(JsonElementInstance.Parse(deep)));
        Assert.Contains(schema.Evaluate(JsonElementInstance.Parse(deep)), static error => error.Keyword == "maxDepth");
    }

    [Fact]
    public void Doubling_references_end_at_the_limit_of_steps()
    {
        var definitions = Enumerable.Range(0, 40).Select(static i => $$"""
            "d{{i}}": { "allOf": [{ "$ref": "#/definitions/d{{i + 1}}" }, { "$ref": "#/definitions/d{{i + 1}}" }] }
            """);
        var schema = JsonSchema.Load($$"""{ "$ref": "#/definitions/d0", "definitions": { {{string.Join(',', definitions)}}, "d40": {"minimum": 0} } }""", new JsonSchemaOptions { MaxSteps = 100_000 }).GetSchema();
        Assert.False(schema.IsValid(JsonElementInstance.Parse("1")));
        Assert.Equal("maxSteps", Assert.Single(schema.Evaluate(JsonElementInstance.Parse("1"))).Keyword);
    }

    [Fact]
    public void The_number_of_errors_is_bounded()
    {
        var schema = JsonSchema.Load("""{ "items": false }""", new JsonSchemaOptions { MaxErrors = 7 }).GetSchema();
        Assert.Equal(7, schema.Evaluate(JsonElementInstance.Parse($"[{string.Join(',', Enumerable.Range(0, 100))}]")).Length);
    }

    [Theory]
    [InlineData("""{ "uniqueItems": true }""")]
    [InlineData("""{ "uniqueItems": true, "items": { "type": ["number", "string"] } }""")]
    public void Unique_items_of_a_long_list_take_linear_work(string text)
    {
        // Twenty steps an item are far from the hundred thousand that comparing pairs would take.
        var schema = JsonSchema.Load(text, new JsonSchemaOptions { MaxSteps = 2_000_000 }).GetSchema();
        Assert.Empty(schema.Evaluate(JsonElementInstance.Parse($"[{string.Join(',', Enumerable.Range(0, 100_000))}]")));
    }

    [Fact]
    public void An_option_out_of_range_is_the_mistake_of_the_caller()
        => Assert.Throws<ArgumentOutOfRangeException>(static () => JsonSchema.Load("{}", new JsonSchemaOptions { MaxDepth = 0 }));
}
