using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Tests.Runs;

public sealed class RunOutputTests : IDisposable
{
    private readonly RunBench _bench = new() { Values = new JsonObject { ["no"] = false, ["none"] = new JsonArray(), ["url"] = "https://x" } };

    [Fact]
    public async Task Links_and_texts_with_a_false_condition_are_left_out_and_others_lose_theirs()
    {
        var ran = await _bench.RunAsync(
            "- { id: a, action: 'test:echo' }",
            """
            { links: [ { title: a, if: "${{ parameters.no }}" }, { title: b, if: "${{ parameters.url }}", url: "${{ parameters.url }}" }, { title: c }, { title: d, if: "${{ parameters.none }}" } ], text: [ { title: e, if: false }, { title: f, if: "false" } ], other: "${{ parameters.missing }}", plain: "${{ parameters.url }}" }
            """);

        Assert.Equal(
            """{"links":[{"title":"b","url":"https://x"},{"title":"c"}],"text":[{"title":"f"}],"plain":"https://x"}""",
            ran.Result.Output!.ToJsonString());
        Assert.True(JsonNode.DeepEquals(ran.Result.Output, ran.Events[^1].Body.Output));
    }

    [Fact]
    public async Task The_output_does_not_see_secrets()
    {
        _bench.Secrets["T"] = "hunter2";
        _bench.EnvironmentSecrets["E"] = "hunter3";

        var ran = await _bench.RunAsync("- { id: a, action: 'test:echo' }", """{ a: "${{ secrets.T }}", b: "${{ environment.secrets.E }}", c: "${{ environment.parameters.region }}" }""");

        Assert.Equal("""{"c":"eu"}""", ran.Result.Output!.ToJsonString());
    }

    public void Dispose() => _bench.Dispose();
}
