using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Tool.Tests.Commands.Actions;

public sealed class ActionsTests
{
    [Fact]
    public async Task All_actions_are_listed()
    {
        var run = await ToolRun.OfAsync("actions");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("ACTION", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Contains(run.OutputLines, line => line.StartsWith("fetch:template ", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, line => line.StartsWith("roadiehq:utils:fs:write ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_action_is_described_with_its_inputs_and_an_example()
    {
        var run = await ToolRun.OfAsync("actions", "idp:manifest");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("idp:manifest\n  Writes a manifest", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nInput\n  values   object  required  The answers to remember", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nOutput\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("After a crash: it runs again", run.Output, StringComparison.Ordinal);
        Assert.Contains("action: idp:manifest\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task As_json_an_action_has_the_shape_of_a_portals_list()
    {
        var all = JsonNode.Parse((await ToolRun.OfAsync("actions", "--json")).Output)!.AsArray();
        var one = JsonNode.Parse((await ToolRun.OfAsync("actions", "fetch:plain", "--json")).Output)!;

        Assert.Equal("fetch:plain", one["id"]!.GetValue<string>());
        Assert.NotNull(one["schema"]!["input"]!["properties"]!["url"]);
        Assert.True(one["traits"]!["supportsDryRun"]!.GetValue<bool>());
        Assert.Contains(all, action => JsonNode.DeepEquals(action, one));
    }

    [Fact]
    public async Task An_unknown_action_is_told_with_its_neighbours()
    {
        var run = await ToolRun.OfAsync("actions", "fetch:tempalte");

        Assert.Equal((2, "idp-template: no action is called 'fetch:tempalte'; known are fetch:plain, fetch:plain:file, fetch:template, fetch:template:file\n"), (run.ExitCode, run.Error));
    }
}
