using System.Text.Json.Nodes;
using Idp.Testing;

namespace Idp.Scaffolder.Tool.Tests.Commands.Render;

public sealed class RenderTests
{
    [Fact]
    public async Task Each_item_gets_a_line()
    {
        var run = await ToolRun.OfAsync(["render"], """
            [
              {"id": "number", "template": "${{ parameters.n }}", "values": {"parameters": {"n": 3}}, "mode": "value"},
              {"template": {"a": "${{ nothing }}", "b": ["${{ x | upper }}"]}, "values": {"x": "y"}},
              {"id": "text", "mode": "render", "template": "{% if a %}\n${{ a }}{% endif %}", "values": {"a": 1}, "trimBlocks": true},
              {"id": "python", "mode": "render", "template": "{{ a | jsonify }}", "values": {"a": [true]}, "cookiecutterCompat": true},
              {"id": "old", "mode": "render", "template": "{{ a }}", "values": {"a": "<"}, "profile": "nunjucks3"},
              {"id": "none", "template": "${{ nothing }}", "values": {}}
            ]
            """);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                """{"id":"number","ok":true,"value":3}""",
                """{"id":1,"ok":true,"value":{"b":["Y"]}}""",
                """{"id":"text","ok":true,"value":"1"}""",
                """{"id":"python","ok":true,"value":"[true]"}""",
                """{"id":"old","ok":true,"value":"&lt;"}""",
                """{"id":"none","ok":true}""",
            ],
            run.OutputLines);
    }

    [Fact]
    public async Task Half_of_a_character_is_an_error_of_its_item_alone()
    {
        var run = await ToolRun.OfAsync(["render"], """[{"template": "${{ a }}", "values": {"a": "\udc00"}}, {"template": "${{ a }}", "values": {"a": "b"}}]""");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("""{"id":0,"ok":false,"error":""", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal("""{"id":1,"ok":true,"value":"b"}""", run.OutputLines[1]);
    }

    [Theory]
    [InlineData("3", "The item is no object.")]
    [InlineData("""{"template": "", "values": 3}""", "'values' is no object.")]
    [InlineData("""{"template": "", "mode": "other"}""", "'mode' must be value or render.")]
    [InlineData("""{"template": {}, "mode": "render"}""", "'template' must be a text when 'mode' is render.")]
    [InlineData("""{"template": "", "profile": "jinja"}""", "'profile' must be backstage or nunjucks3.")]
    [InlineData("""{"template": "", "trimBlocks": "yes"}""", "'trimBlocks' must be true or false.")]
    [InlineData("""{"tempalte": ""}""", "The item has a member 'tempalte'; known are id, template, values, mode, cookiecutterCompat, trimBlocks, lstripBlocks, profile.")]
    public async Task A_malformed_item_is_answered_with_an_error(string item, string error)
    {
        var run = await ToolRun.OfAsync(["render"], $"[{item}]");

        var answer = JsonNode.Parse(Assert.Single(run.OutputLines))!;
        Assert.Equal((0, false, error), (run.ExitCode, answer["ok"]!.GetValue<bool>(), answer["error"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_text_that_fails_is_answered_with_its_place()
    {
        var run = await ToolRun.OfAsync(["render"], """[{"id": "x", "mode": "render", "template": "a\n${{ b | nofilter }}", "values": {}}]""");

        var answer = JsonNode.Parse(Assert.Single(run.OutputLines))!;
        Assert.False(answer["ok"]!.GetValue<bool>());
        Assert.StartsWith("template:2:", answer["error"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strictly_a_value_that_is_undefined_is_an_error()
    {
        const string items = """[{"template": "${{ nothing }}", "values": {}}]""";

        Assert.Contains("\"ok\":true", (await ToolRun.OfAsync(["render"], items)).Output, StringComparison.Ordinal);
        Assert.Contains("\"ok\":false", (await ToolRun.OfAsync(["render", "--strict"], items)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("[{\"id\":1,\"id\":2}]")]
    public async Task Input_that_is_no_array_is_refused_in_a_line(string input)
    {
        var run = await ToolRun.OfAsync(["render"], input);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("idp-template: standard input ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_probes_are_answered_as_the_current_engine_does()
    {
        string folder = Path.Combine(RepositoryRoot.Folder, "..", "shared", "oracles", "scaffolder");
        Assert.SkipUnless(File.Exists(Path.Combine(folder, "probes.json")), "The probes are not beside the repository.");
        var token = TestContext.Current.CancellationToken;
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "probes.expected.json"), token))!.AsArray()
            .ToDictionary(probe => probe!["id"]!.GetValue<string>(), probe => probe!["nunjitsu"]!);

        var run = await ToolRun.OfAsync(["render"], await File.ReadAllTextAsync(Path.Combine(folder, "probes.json"), token));

        Assert.Equal(expected.Count, run.OutputLines.Length);
        var different = run.OutputLines.Select(line => JsonNode.Parse(line)!).Where(answer =>
        {
            var wanted = expected[answer["id"]!.GetValue<string>()];
            return wanted["error"] is not null ? answer["ok"]!.GetValue<bool>() : !JsonNode.DeepEquals(wanted["result"], answer["value"]);
        }).Select(answer => answer.ToJsonString()).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', different));
        // A safe method that the older engine had, and this one has again.
        Assert.Equal(["""{"id":"replaceAll","ok":true,"value":"BXB"}"""], different);
    }
}
