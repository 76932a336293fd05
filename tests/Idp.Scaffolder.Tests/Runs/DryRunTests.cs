using System.Text.Json.Nodes;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.Runs;

namespace Idp.Scaffolder.Tests.Runs;

public sealed class DryRunTests : IDisposable
{
    private readonly RunBench _bench = new() { IsDryRun = true };

    [Fact]
    public async Task An_action_without_support_is_skipped_and_its_outputs_made_up()
    {
        var schema = ActionSchema.Parse("""
            {"type":"object","properties":{"url":{"type":"string"},"n":{"type":"number"},"b":{"type":["boolean","null"]},"list":{"type":"array","items":{"type":"string"}},"x":{"examples":["ex"]},"any":{}}}
            """);
        _bench.Add(new FakeAction(new ActionDescriptor("test:publish") { OutputSchema = schema }, (_, _, _) => throw new InvalidOperationException("it ran")));
        _bench.Secrets["T"] = "hunter2";

        var ran = await _bench.RunAsync("- { id: a, action: 'test:publish', input: { token: '${{ secrets.T }}' } }");

        Assert.Equal(
            """{"url":"<example>","n":0,"b":false,"list":["<example>"],"x":"ex","any":"<unknown>"}""", RunJson.Write(ran.Result.Steps.Single().Output));
        Assert.Contains("Running test:publish in dry-run mode with inputs (secrets redacted): {\n  \"token\": \"***\"\n}", ran.Messages);
        Assert.Contains("Skipping because test:publish does not support dry-run", ran.Messages);
    }

    [Fact]
    public async Task An_action_with_support_runs_and_sees_that_it_is_a_dry_run()
    {
        bool? isDryRun = null;
        JsonObject? seen = null;
        _bench.EnvironmentSecrets["E"] = "swordfish";
        _bench.Add(new FakeAction(new ActionDescriptor("test:plain") { SupportsDryRun = true }, (input, context, _) =>
        {
            (isDryRun, seen) = (context.IsDryRun, input);
            return Task.CompletedTask;
        }));

        await _bench.RunAsync("- { id: a, action: 'test:plain', input: { e: '${{ environment.secrets.E }}' } }");

        Assert.True(isDryRun);
        Assert.Equal("{}", seen!.ToJsonString());
    }

    public void Dispose() => _bench.Dispose();
}
