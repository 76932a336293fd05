using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Idp.Scaffolder.Actions.Schemas;

namespace Idp.Scaffolder.Tests.Actions;

public sealed class ActionSchemaTests
{
    private static readonly JsonObject Schema = ActionSchema.Of<RepositoryInput>().ToJson().AsObject();

    public enum Visibility
    {
        Private,
        PublicToAll,
    }

    [Fact]
    public void Schema_is_draft_07_describes_the_type_and_refuses_other_keys()
    {
        Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)Schema["$schema"]);
        Assert.Equal("A repository.", (string?)Schema["description"]);
        Assert.False((bool?)Schema["additionalProperties"]);
        Assert.False(Schema.ContainsKey("title"));
    }

    [Fact]
    public void What_is_required_is_what_the_type_requires()
        => Assert.Equal(["repoUrl", "wanted"], Schema["required"]!.AsArray().Select(name => (string?)name));

    [Theory]
    [InlineData("repoUrl", """{"type":"string","description":"Where it goes.","pattern":"^[a-z]+$"}""")]
    [InlineData("description", """{"type":["string","null"]}""")]
    [InlineData("plain", """{"type":"string"}""")]
    [InlineData("visibility", """{"type":"string","enum":["private","publicToAll"],"default":"publicToAll"}""")]
    [InlineData("other", """{"type":["string","null"],"enum":["private","publicToAll",null]}""")]
    [InlineData("count", """{"type":"integer","minimum":1,"maximum":5}""")]
    [InlineData("ratio", """{"type":["number","null"]}""")]
    [InlineData("topics", """{"type":"array","items":{"type":"string"}}""")]
    [InlineData("labels", """{"type":["object","null"],"additionalProperties":{"type":"string"}}""")]
    [InlineData("anything", "{}")]
    [InlineData("values", """{"type":["object","null"]}""")]
    [InlineData("list", """{"type":"array"}""")]
    [InlineData("x-y", """{"type":["string","null"],"minLength":2,"maxLength":10}""")]
    [InlineData("owner", """{"type":["object","null"],"additionalProperties":false,"properties":{"name":{"type":"string"},"age":{"type":["integer","null"]}},"required":["name"]}""")]
    [InlineData("tree", """{"oneOf":[{"type":"null"},{"$ref":"#/definitions/Tree"}]}""")]
    public void Property_says_its_type_its_nulls_and_its_limits(string name, string expected)
    {
        var actual = Schema["properties"]![name];

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual?.ToJsonString());
    }

    [Fact]
    public void A_recursive_type_is_a_definition_and_others_are_in_place()
        => Assert.Equal(["Tree"], Schema["definitions"]!.AsObject().Select(pair => pair.Key));

    [Theory]
    [InlineData("""{"repoUrl":"abc","wanted":"x"}""", true)]
    [InlineData("""{"repoUrl":"abc","wanted":"x","tree":{"children":[{"children":[]}]}}""", true)]
    [InlineData("""{"repoUrl":"abc","wanted":"x","tree":{"children":[{"children":[1]}]}}""", false)]
    [InlineData("""{"repoUrl":"ABC","wanted":"x"}""", false)]
    [InlineData("""{"wanted":"x"}""", false)]
    [InlineData("""{"repoUrl":"abc","wanted":"x","more":1}""", false)]
    [InlineData("""{"repoUrl":"abc","wanted":"x","other":"PublicToAll"}""", false)]
    [InlineData("""{"repoUrl":"abc","wanted":"x","description":null}""", true)]
    [InlineData("""{"repoUrl":"abc","wanted":"x","plain":null}""", false)]
    public void Values_are_judged_by_the_generated_schema(string value, bool isValid)
        => Assert.Equal(isValid, ActionSchema.Of<RepositoryInput>().Validate(JsonNode.Parse(value)).IsEmpty);

    [Fact]
    public void A_schema_given_by_hand_is_kept_and_a_wrong_one_refused()
    {
        const string json = """{"type":"object","properties":{"a":{"type":"string"}}}""";

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), ActionSchema.Parse(json).ToJson()));
        Assert.Contains("/type", Assert.Throws<FormatException>(() => ActionSchema.Parse("""{"type":"text"}""")).Message, StringComparison.Ordinal);
    }

    [Description("A repository.")]
    private sealed record RepositoryInput
    {
        [Description("Where it goes.")]
        [RegularExpression("^[a-z]+$")]
        public required string RepoUrl { get; init; }

        public string? Description { get; init; }

        public string Plain { get; init; } = "x";

        [Required(AllowEmptyStrings = true)]
        public string Wanted { get; init; } = "";

        [DefaultValue(Visibility.PublicToAll)]
        public Visibility Visibility { get; init; }

        public Visibility? Other { get; init; }

        [Range(1, 5)]
        public int Count { get; init; }

        public double? Ratio { get; init; }

        public IReadOnlyList<string> Topics { get; init; } = [];

        public IReadOnlyDictionary<string, string>? Labels { get; init; }

        public JsonNode? Anything { get; init; }

        public JsonObject? Values { get; init; }

        public JsonArray List { get; init; } = [];

        public Member? Owner { get; init; }

        [JsonPropertyName("x-y")]
        [StringLength(10, MinimumLength = 2)]
        public string? Named { get; init; }

        [JsonIgnore]
        public string? Hidden { get; init; }

        public Tree? Tree { get; init; }
    }

    private sealed record Member(string Name, int? Age = null);

    private sealed record Tree(IReadOnlyList<Tree> Children);
}
