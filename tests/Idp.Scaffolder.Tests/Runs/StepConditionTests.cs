using System.Text.Json.Nodes;
using Idp.Scaffolder.Runs;

namespace Idp.Scaffolder.Tests.Runs;

public sealed class StepConditionTests : IDisposable
{
    private readonly RunBench _bench = new() { Values = new JsonObject { ["yes"] = true, ["no"] = false, ["none"] = new JsonArray(), ["text"] = "x" } };

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("'${{ parameters.yes }}'", true)]
    [InlineData("'${{ parameters.no }}'", false)]
    [InlineData("'${{ parameters.none }}'", false)]
    [InlineData("'${{ parameters.missing }}'", false)]
    [InlineData("'false'", true)]
    [InlineData("'${{ parameters.no }} '", true)]
    [InlineData("''", false)]
    public async Task A_condition_is_judged_as_upstream_does(string condition, bool runs)
    {
        var ran = await _bench.RunAsync($"- {{ id: a, action: 'test:echo', if: {condition} }}");

        Assert.Equal(runs ? StepStatus.Completed : StepStatus.Skipped, ran.Result.Steps.Single().Status);
        Assert.Equal(RunStatus.Completed, ran.Result.Status);
    }

    [Fact]
    public async Task A_skipped_step_says_so_and_leaves_no_outputs()
    {
        var ran = await _bench.RunAsync("""
            - { id: a, name: First, action: 'test:echo', if: false, input: { x: 1 } }
            - { id: b, action: 'test:echo', input: { y: '${{ steps.a.output.x }}', z: '${{ steps.a }}' } }
            """);

        Assert.Equal(
            ["Starting up task with 2 steps", "Beginning step First", "Skipping step a because its if condition was false", "Beginning step test:echo", "Finished step test:echo", "Run completed with status: completed"],
            ran.Messages);
        Assert.Equal(["b:{}"], _bench.Calls);
    }

    [Fact]
    public async Task Secrets_are_not_seen_by_a_condition()
    {
        _bench.Secrets["TOKEN"] = "hunter2";

        var ran = await _bench.RunAsync("- { id: a, action: 'test:echo', if: '${{ secrets.TOKEN }}' }");

        Assert.Equal(StepStatus.Skipped, ran.Result.Steps.Single().Status);
    }

    public void Dispose() => _bench.Dispose();
}
