using System.Text;
using System.Text.Json.Nodes;
using Idp.Diagnostics;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.DryRuns;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Templates;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.Tests.DryRuns;

public sealed class DryRunnerTests
{
    private static readonly DryRunner Runner = new(new ActionRegistry([.. BuiltInActions.Create(), new PublishAction()]), new TemplateEngine());

    [Fact]
    public async Task The_answer_has_upstreams_shape()
    {
        var result = await RunAsync("""{"name":"orders"}""");
        Assert.True(result.IsSuccess, result.Run.Error?.Message);
        var json = result.ToUpstreamJson();
        Assert.Equal(["log", "directoryContents", "output", "steps"], json.Select(member => member.Key));
        Assert.Equal(["a.txt", "run.sh"], json["directoryContents"]!.AsArray().Select(file => file!["path"]!.GetValue<string>()));
        Assert.Equal("orders", Encoding.UTF8.GetString(Convert.FromBase64String(json["directoryContents"]![0]!["base64Content"]!.GetValue<string>())));
        Assert.Equal([false, !OperatingSystem.IsWindows()], json["directoryContents"]!.AsArray().Select(file => file!["executable"]!.GetValue<bool>()));
        Assert.Equal("<example>", json["output"]!["url"]!.GetValue<string>());
        Assert.Equal(["step-1", "publish"], json["steps"]!.AsArray().Select(step => step!["id"]!.GetValue<string>()));
        Assert.Contains(json["log"]!.AsArray(), entry => entry!["body"]!["message"]!.GetValue<string>() == "Beginning step fetch:template");
    }

    [Fact]
    public async Task Values_that_a_page_refuses_end_it_before_it_begins()
    {
        var result = await RunAsync("{}");
        Assert.Equal(RunStatus.Refused, result.Run.Status);
        Assert.Equal("instance requires property \"name\"", result.ToUpstreamJson()["errors"]![0]!["stack"]!.GetValue<string>());
        Assert.Empty(result.Log);
    }

    [Fact]
    public async Task A_difference_of_trees_can_be_read()
    {
        var (before, after) = ((await RunAsync("""{"name":"orders"}""")).Files, (await RunAsync("""{"name":"billing"}""")).Files);
        var difference = Assert.Single(before.CompareTo(after));
        Assert.Equal(FileChange.Changed, difference.Change);
        Assert.Contains("-orders", difference.ToString(), StringComparison.Ordinal);
        Assert.Contains("+billing", difference.ToString(), StringComparison.Ordinal);
        Assert.Equal([FileChange.Added, FileChange.Added], FileTree.Empty.CompareTo(after).Select(file => file.Change));
        Assert.Equal([FileChange.Removed, FileChange.Removed], after.CompareTo(FileTree.Empty).Select(file => file.Change));
    }

    [Fact]
    public async Task Files_that_leave_their_folder_are_refused()
    {
        var request = Request("""{"name":"a"}""") with { Files = FileTree.Of([new TreeFile("../escaped.txt", "x"u8.ToArray())]) };
        await Assert.ThrowsAsync<ActionException>(() => Runner.RunAsync(request, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Relative_urls_start_from_the_address_that_is_given()
    {
        var request = Request("""{"name":"a"}""") with { BaseUrl = new Uri("https://example.com/templates/a/template.yaml") };
        var result = await Runner.RunAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("No integration found for location https://example.com/templates/a/template.yaml", result.Run.Error?.Message);
    }

    private static Task<DryRunResult> RunAsync(string values) => Runner.RunAsync(Request(values), TestContext.Current.CancellationToken);

    private static DryRunRequest Request(string values) => new()
    {
        Template = new TemplateReader().Read(SourceText.FromString("template.yaml", """
            apiVersion: scaffolder.backstage.io/v1beta3
            kind: Template
            metadata: { name: t }
            spec:
              type: service
              parameters: { required: [name], properties: { name: { type: string } } }
              steps:
                - action: fetch:template
                  input: { url: ./skeleton, values: { name: "${{ parameters.name }}" } }
                - id: publish
                  action: publish:somewhere
              output: { url: "${{ steps.publish.output.remoteUrl }}" }
            """)).Template!,
        Files = FileTree.Of(
        [
            new TreeFile("skeleton/a.txt", "${{ values.name }}"u8.ToArray()),
            new TreeFile("skeleton/run.sh", "#!/bin/sh\n"u8.ToArray(), IsExecutable: true),
        ]),
        Values = JsonNode.Parse(values)!.AsObject(),
    };

    private sealed class PublishAction() : TemplateAction(new ActionDescriptor("publish:somewhere")
    {
        OutputSchema = ActionSchema.Parse("""{"type":"object","properties":{"remoteUrl":{"type":"string"}}}"""),
    })
    {
        public override ValueTask ExecuteAsync(JsonObject input, ActionContext context, CancellationToken cancellationToken)
            => throw new InvalidOperationException("A dry run must not publish.");
    }
}
