using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.Diagnostics;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.Runs;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Tests.Runs;

public sealed class StepInputTests : IDisposable
{
    private readonly RunBench _bench = new();

    [Fact]
    public async Task Inputs_see_parameters_steps_user_task_environment_and_secrets_and_keep_types()
    {
        _bench.Values = new JsonObject { ["count"] = 3, ["list"] = new JsonArray(1, 2) };
        _bench.User = new RunUser(EntityRef.Parse("user:default/ada"), new JsonObject { ["kind"] = "User" });
        _bench.Secrets["T"] = "hunter2";

        await _bench.RunAsync("""
            - { id: fetch-base, action: 'test:echo', input: { n: '${{ parameters.count }}' } }
            - id: b
              action: test:echo
              input:
                n: "${{ steps['fetch-base'].output.n }}"
                list: "${{ parameters.list }}"
                text: "n=${{ parameters.count }}"
                user: "${{ user.ref }}/${{ user.entity.kind }}"
                task: "${{ context.task.id }}"
                env: "${{ environment.parameters.region }}"
                secret: "${{ secrets.T }}"
                gone: "${{ parameters.missing }}"
                kept: null
            """);

        Assert.Equal(
            """b:{"n":3,"list":[1,2],"text":"n=3","user":"user:default/ada/User","task":"task-1","env":"eu","secret":"hunter2","kept":null}""",
            _bench.Calls[1]);
    }

    [Fact]
    public async Task A_service_has_no_user()
    {
        await _bench.RunAsync("- { id: a, action: 'test:echo', input: { user: '${{ user }}' } }");

        Assert.Equal(["a:{}"], _bench.Calls);
    }

    [Fact]
    public async Task Names_and_ids_have_upstreams_defaults()
    {
        var ran = await _bench.RunAsync("- { action: 'test:echo' }");

        Assert.Equal("step-1", ran.Result.Steps.Single().Id);
        Assert.Contains("Beginning step test:echo", ran.Messages);
    }

    [Fact]
    public async Task An_input_that_breaks_the_schema_fails_the_step_with_upstreams_words()
    {
        _bench.Add(new FakeAction(
            new ActionDescriptor("test:strict") { InputSchema = ActionSchema.Parse("""{"type":"object","required":["url"],"properties":{"n":{"type":"number"}}}""") },
            (_, _, _) => throw new InvalidOperationException("it ran")));

        var ran = await _bench.RunAsync("- { id: a, action: 'test:strict', input: { n: text } }");

        Assert.Equal(
            new RunError("InputError", "Invalid input passed to action test:strict, instance requires property \"url\", instance.n is not of a type(s) number"),
            ran.Result.Error);
    }

    [Fact]
    public async Task An_action_that_is_not_registered_fails_the_step()
    {
        var ran = await _bench.RunAsync("- { id: a, action: 'no:such' }");

        Assert.Equal(new RunError("NotFoundError", "Template action with ID 'no:such' is not registered."), ran.Result.Error);
    }

    [Fact]
    public async Task A_temporary_folder_is_gone_when_the_step_ends()
    {
        string folder = "";
        _bench.Add("test:temp", (_, context) =>
        {
            folder = context.CreateTemporaryDirectory();
            Assert.True(Directory.Exists(folder));
            throw new InvalidOperationException("all the same");
        });

        await _bench.RunAsync("- { id: a/../b, action: 'test:temp' }");

        Assert.StartsWith(_bench.Workspace.Path, folder, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task An_expression_that_fails_is_passed_on_and_told_with_its_place()
    {
        var ran = await _bench.RunAsync("- { id: a, action: 'test:echo', input: { x: { y: '${{ 1 | nosuch }}' } } }");

        Assert.Equal(["""a:{"x":{"y":"${{ 1 | nosuch }}"}}"""], _bench.Calls);
        var told = Assert.Single(ran.Result.Diagnostics);
        Assert.Equal(DiagnosticSeverity.Warning, told.Severity);
        Assert.Equal("template.yaml:9:54", told.Location!.ToString());
    }

    [Fact]
    public async Task In_strict_mode_an_expression_that_fails_or_is_undefined_fails_its_step()
    {
        _bench.Options = new ScaffolderOptions { Mode = TemplateMode.Strict };

        foreach (string text in new[] { "1 | nosuch", "parameters.missing" })
        {
            var ran = await _bench.RunAsync($"- {{ id: a, action: 'test:echo', input: {{ x: '${{{{ {text} }}}}' }} }}");

            Assert.Equal("InputError", ran.Result.Error!.Name);
            Assert.Contains(ran.Result.Diagnostics, told => told.Severity == DiagnosticSeverity.Error);
        }

        Assert.Empty(_bench.Calls);
    }

    [Fact]
    public async Task An_output_over_the_limit_fails_the_step()
    {
        _bench.Options = new ScaffolderOptions { MaxOutputLength = 1_000 };
        _bench.Add("test:big", (_, context) => context.Output("x", new string('x', 1_000)));

        var ran = await _bench.RunAsync("- { id: a, action: 'test:big' }");

        Assert.Contains("MaxOutputLength", ran.Result.Error!.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _bench.Dispose();
}
