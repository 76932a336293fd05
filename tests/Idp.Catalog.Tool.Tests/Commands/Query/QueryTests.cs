using System.Text.Json;
using Idp.Testing;

namespace Idp.Catalog.Tool.Tests.Commands.Query;

public sealed class QueryTests : IDisposable
{
    private readonly SampleCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public async Task Entities_are_listed_in_columns()
    {
        var run = await ToolRun.OfAsync("query", "kind=component order by metadata.name desc", _catalog.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            REF                       TYPE     OWNER   TITLE
            component:default/site    website  web
            component:default/orders  service  shop
            component:default/lost    service  nobody

            """,
            run.Output);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("kind=component and spec.type=service", "component:default/lost\ncomponent:default/orders\n")]
    [InlineData("relations.dependsOn = resource:default/gone", "component:default/site\n")]
    [InlineData("kind=component order by spec.type desc limit 1", "component:default/site\n")]
    [InlineData("text ord", "api:default/orders\ncomponent:default/orders\nresource:default/orders-db\n")]
    [InlineData("kind=nothing", "")]
    public async Task A_query_finds_references(string query, string refs)
    {
        var run = await ToolRun.OfAsync("query", query, _catalog.Path, "--format", "refs");

        Assert.Equal((0, refs), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task All_entities_are_shown_unless_a_limit_is_given()
    {
        using var folder = new TemporaryFolder();
        SampleCatalog.Write(folder, string.Join("---\n", Enumerable.Range(0, 150).Select(i => SampleCatalog.Entity("System", $"s{i}", "owner: x"))));

        Assert.Equal(150, (await ToolRun.OfAsync("query", "kind=system", folder.Path, "-f", "refs")).OutputLines.Length);
        Assert.Equal(100, (await ToolRun.OfAsync("query", "kind=system LIMIT 100", folder.Path, "-f", "refs")).OutputLines.Length);
        var limited = await ToolRun.OfAsync("query", "kind=system limit 100", folder.Path, "-f", "refs", "--limit", "7");
        Assert.Equal(7, limited.OutputLines.Length);
        Assert.Equal("idp-catalog: 7 of 150", Assert.Single(limited.ErrorLines));
        Assert.Equal("150\n", (await ToolRun.OfAsync("query", "kind=system limit 3", folder.Path, "--count")).Output);
    }

    [Fact]
    public async Task A_slip_of_the_pen_is_shown_at_its_place_before_anything_is_read()
    {
        var run = await ToolRun.OfAsync("query", "kind=component and and", _catalog.PathTo("missing"));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("query:1:23: error IDP1150: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("kind=component and and\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Backstage_filters_are_answered_with_what_the_api_adds()
    {
        var run = await ToolRun.OfAsync("query", "filter=kind=component,spec.type=website&filter=kind=api", _catalog.Path, "--backstage", "--order", "metadata.name:desc", "--format", "ndjson");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["site", "orders"], run.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("metadata").GetProperty("name").GetString()));
        Assert.NotEmpty(JsonDocument.Parse(run.OutputLines[0]).RootElement.GetProperty("metadata").GetProperty("uid").GetString()!);
    }

    [Theory]
    [InlineData("=x", "--backstage")]
    [InlineData("filter=kind=api&limit=1", "--backstage")]
    [InlineData("", "--order", "metadata.name:up")]
    [InlineData("", "--limit", "many")]
    [InlineData("", "--limit", "-1")]
    [InlineData("", "--facet", "kind", "--format", "yaml")]
    [InlineData("text x", "--facet", "kind")]
    [InlineData("", "--fields", "metadata.tags[0]", "--format", "json")]
    public async Task What_cannot_be_asked_is_refused_in_a_line(string query, params string[] options)
    {
        var run = await ToolRun.OfAsync(["query", query, _catalog.Path, .. options]);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.DoesNotContain("defect", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.NotEmpty(run.ErrorLines);
    }

    [Fact]
    public async Task Fields_are_selected_with_keys_that_hold_dots()
    {
        using var folder = new TemporaryFolder();
        SampleCatalog.Write(folder, SampleCatalog.Entity("System", "s", "owner: x").Replace("  name: s", "  name: s\n  annotations:\n    acme.com/tier: \"1\"", StringComparison.Ordinal));

        var json = await ToolRun.OfAsync("query", "", folder.Path, "--fields", "kind,metadata.annotations.acme.com/tier", "--format", "ndjson");
        var table = await ToolRun.OfAsync("query", "", folder.Path, "--fields", "metadata.annotations.acme.com/tier,spec.owner");

        Assert.Equal("""{"kind":"System","metadata":{"annotations":{"acme.com/tier":"1"}}}""", Assert.Single(json.OutputLines));
        Assert.Equal(["system:default/s", "1", "x"], table.OutputLines[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Values_of_a_field_are_counted()
    {
        var native = await ToolRun.OfAsync("query", "kind=component", _catalog.Path, "--facet", "spec.lifecycle");
        var backstage = await ToolRun.OfAsync("query", "kind=component", _catalog.Path, "--facet", "spec.lifecycle", "--backstage", "-f", "json");

        Assert.Equal("COUNT  spec.lifecycle\n    2  production\n    1  experimental\n", native.Output);
        Assert.Equal("production", JsonDocument.Parse(backstage.Output).RootElement.GetProperty("spec.lifecycle")[1].GetProperty("value").GetString());
    }

    [Fact]
    public async Task What_people_wrote_cannot_steer_the_terminal()
    {
        using var folder = new TemporaryFolder();
        SampleCatalog.Write(folder, SampleCatalog.Entity("System", "s", "owner: x").Replace("  name: s", "  name: s\n  title: \"a\\e[31mb\\nc\"", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("query", "", folder.Path);

        Assert.Equal(2, run.OutputLines.Length);
        Assert.EndsWith(@"a\u001B[31mb\u000Ac", run.OutputLines[1], StringComparison.Ordinal);
    }
}
