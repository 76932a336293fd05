using System.Text.Json.Nodes;
using Idp.Catalog.Model;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;

namespace Idp.Scaffolder.Testing.Tests.Fakes;

public sealed class FakeTests : IDisposable
{
    private readonly TemplateFolder _template = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_fake_action_gives_its_outputs_and_remembers_its_calls(bool isDryRun)
    {
        var publish = new FakeAction("publish:somewhere", new JsonObject { ["url"] = "https://example.com/made" });
        var run = await RunAsync(isDryRun, new FakeCatalog(), publish);
        Assert.True(run.IsSuccess, run.ToString());
        var call = Assert.Single(publish.Calls);
        Assert.Equal("publish", call.StepId);
        Assert.Equal(isDryRun, call.IsDryRun);
        Assert.Equal("""{"text":"for World","token":"s3cret-token"}""", call.Input.ToJsonString());
        Assert.Equal("https://example.com/made", (string?)run.Result.Output!["url"]);
        Assert.Empty(run.StubbedActions);
    }

    [Fact]
    public async Task Outputs_may_depend_on_the_input()
    {
        var publish = new FakeAction("publish:somewhere", input => new JsonObject { ["url"] = $"made {input["text"]}" });
        var run = await RunAsync(isDryRun: true, new FakeCatalog(), publish);
        Assert.Equal("made for World", (string?)run.Result.Output!["url"]);
    }

    [Fact]
    public async Task What_a_fake_throws_the_step_fails_with()
    {
        var run = await RunAsync(isDryRun: true, new FakeCatalog(), new FakeAction("publish:somewhere", _ => throw ActionException.Conflict("It is taken")));
        Assert.Equal("ConflictError: It is taken", $"{run.Result.Error?.Name}: {run.Result.Error?.Message}");
        Assert.Contains("ConflictError: It is taken", run.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fake_with_a_schema_is_held_to_it()
    {
        var descriptor = new ActionDescriptor("publish:somewhere")
        {
            SupportsDryRun = true,
            InputSchema = ActionSchema.Parse("""{"type": "object", "required": ["repoUrl"], "properties": {"repoUrl": {"type": "string"}}}"""),
        };
        var publish = new FakeAction(descriptor, _ => []);
        var run = await RunAsync(isDryRun: true, new FakeCatalog(), publish);
        Assert.Equal("InputError", run.Result.Error?.Name);
        Assert.Contains("repoUrl", run.Result.Error?.Message, StringComparison.Ordinal);
        Assert.Empty(publish.Calls);
    }

    [Fact]
    public async Task A_real_run_registers_in_the_fake_catalog()
    {
        var catalog = new FakeCatalog();
        var run = await RunAsync(isDryRun: false, catalog, new FakeAction("publish:somewhere"));
        Assert.True(run.IsSuccess, run.ToString());
        Assert.Equal(["https://example.com/World/catalog-info.yaml"], catalog.Locations);
        Assert.Equal("https://example.com/World/catalog-info.yaml", (string?)run.Result.Output!["registered"]);
        Assert.Equal("Hello World\nand welcome\n", System.Text.Encoding.UTF8.GetString(run.Files.Find("hello.txt")!.Content.Span));
    }

    [Fact]
    public async Task Values_are_validated_before_a_real_run_too()
    {
        var publish = new FakeAction("publish:somewhere");
        var run = await _template.Test(new TemplateTestOptions { IsDryRun = false, Actions = [publish] })
            .RunAsync(new TemplateTestInput([]), TestContext.Current.CancellationToken);
        Assert.False(run.IsSuccess || run.Parameters.IsValid);
        Assert.Empty(publish.Calls);
    }

    [Fact]
    public async Task A_fake_catalog_knows_what_it_was_given_and_tells_what_was_asked_for()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var catalog = new FakeCatalog(new JsonObject { ["kind"] = "Group", ["metadata"] = new JsonObject { ["name"] = "team" } });
        var (team, nobody) = (EntityRef.Parse("group:default/team"), EntityRef.Parse("group:default/nobody"));
        var found = await catalog.FindAsync([team, nobody], cancellation);
        Assert.Equal("team", (string?)found[0]!["metadata"]!["name"]);
        Assert.Null(found[1]);
        Assert.Equal([team, nobody], catalog.Asked);

        catalog.SetLocation("https://example.com/a", new JsonObject { ["kind"] = "Component", ["metadata"] = new JsonObject { ["name"] = "a" } });
        Assert.Single(await catalog.ReadLocationAsync("https://example.com/a", cancellation));
        Assert.Empty(await catalog.ReadLocationAsync("https://example.com/b", cancellation));
        Assert.False(await catalog.HasLocationAsync("https://example.com/a", cancellation));
        await catalog.AddLocationAsync("https://example.com/a", cancellation);
        Assert.True(await catalog.HasLocationAsync("https://example.com/a", cancellation));
        await Assert.ThrowsAsync<ActionException>(() => catalog.AddLocationAsync("https://example.com/a", cancellation).AsTask());
    }

    private Task<TemplateTestRun> RunAsync(bool isDryRun, FakeCatalog catalog, FakeAction publish)
    {
        var test = _template.Test(new TemplateTestOptions { IsDryRun = isDryRun, IsApproving = false, Actions = [publish], Catalog = catalog });
        return test.RunAsync(test.ReadInput("plain"), TestContext.Current.CancellationToken);
    }

    public void Dispose() => _template.Dispose();
}
