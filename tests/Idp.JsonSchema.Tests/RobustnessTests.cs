using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Idp.JsonSchemas.Tests;

/// <summary>No schema text, pattern or instance makes us throw or wait, and the two evaluators agree.</summary>
public sealed class RobustnessTests
{
    private static readonly JsonSchemaOptions Small = new()
    {
        MaxSteps = 20_000,
        PatternTimeout = TimeSpan.FromMinutes(1),
        RefSiblings = RefSiblings.Evaluate,
    };

    [Fact]
    public void The_evaluators_agree_on_random_schemas()
        => Gen.Select(RandomJson.Schema, RandomJson.Value.Array[1, 4]).Sample(
            static (schema, instances) =>
            {
                var loaded = JsonSchema.Load(schema.ToJsonString(), Small);
                foreach (var value in instances)
                {
                    Agree(loaded, JsonElementInstance.Parse(value?.ToJsonString() ?? "null"));
                }
            },
            iter: 4_000);

    [Fact]
    public void No_value_in_the_place_of_a_schema_makes_loading_throw()
        => Gen.Select(RandomJson.Keywords, RandomJson.Value).Array[1, 5].Sample(
            static pairs =>
            {
                var schema = new JsonObject();
                foreach (var (keyword, value) in pairs)
                {
                    schema[keyword] = value?.DeepClone();
                }

                Agree(JsonSchema.Load(schema.ToJsonString(), Small), JsonElementInstance.Parse("""{ "a": ["b", 1] }"""));
            },
            iter: 4_000);

    [Fact]
    public void No_text_makes_loading_throw()
        => Gen.OneOf(Gen.String, Gen.Char["{}[]\",:$refidtypa01 \\u"].Array[0, 30].Select(static characters => new string(characters)))
            .Sample(static text => Agree(JsonSchema.Load(text, Small), default(JsonElementInstance)), iter: 10_000);

    [Fact]
    public void No_pattern_makes_us_throw_or_wait()
        => Gen.Select(Gen.Char["()[]{}*+?|^$\\.-dDwWsSbBpPkuxc<>=!:1290,aéz😀\ud83d\n"].Array[0, 24], Gen.Char["ab1 é\n\ud83d\ude00_-"].Array[0, 40]).Sample(
            static (pattern, text) => End(
                JsonSchema.Load(new JsonObject { ["pattern"] = new string(pattern) }.ToJsonString(), Small with { PatternTimeout = TimeSpan.FromMilliseconds(20) }),
                JsonElementInstance.Parse(JsonSerializer.Serialize(new string(text)))),
            iter: 10_000);

    private static void Agree(JsonSchemaLoadResult loaded, JsonElementInstance instance)
    {
        Assert.Equal(loaded.Success, loaded.Errors.IsEmpty);
        if (loaded.Success)
        {
            Assert.Equal(loaded.Schema.IsValid(instance), loaded.Schema.Evaluate(instance).IsEmpty);
        }
    }

    // One of two evaluations may meet the timeout of a pattern, so that they need not agree.
    private static void End(JsonSchemaLoadResult loaded, JsonElementInstance instance)
    {
        Assert.Equal(loaded.Success, loaded.Errors.IsEmpty);
        if (loaded.Success)
        {
            loaded.Schema.IsValid(instance);
            loaded.Schema.Evaluate(instance);
        }
    }
}
