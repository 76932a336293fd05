using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Community;

namespace Idp.Scaffolder.Tests.Community;

public sealed class JsonataActionTests
{
    private static readonly CommunityActionOptions Small = new() { MaxJsonataSteps = 1_000, MaxJsonataLength = 100 };

    [Theory]
    [InlineData("($f := function() { $f() }; $f())", "The expression takes more steps than 1000, which CommunityActionOptions.MaxJsonataSteps forbids")]
    [InlineData("'0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'", "The expression is longer than CommunityActionOptions.MaxJsonataLength allows")]
    [InlineData("$match('a', /(/)", "No terminating / in regular expression")]
    [InlineData("$match('a', /[b-a]/)", "Invalid regular expression: /[b-a]/g: ")]
    public async Task A_fault_is_the_failure_of_the_step(string expression, string message)
    {
        using var bench = new ActionBench(community: Small);

        var failure = await Assert.ThrowsAsync<ActionException>(() => bench.RunAsync("roadiehq:utils:jsonata", new JsonObject { ["expression"] = expression }));

        Assert.StartsWith("JSONata failed to evaluate the expression: " + message, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_input_stays_as_it_is()
    {
        using var bench = new ActionBench();
        var data = JsonNode.Parse("""{"a": {"b": 1, "c": 2}}""")!;

        var output = await bench.RunAsync("roadiehq:utils:jsonata", new JsonObject { ["data"] = data, ["expression"] = "$ ~> | a | {'b': 3}, 'c' |" });

        Assert.Equal("""{"a":{"b":3}}""", output["result"]!.ToJsonString());
        Assert.Equal("""{"a":{"b":1,"c":2}}""", data.ToJsonString());
    }
}
