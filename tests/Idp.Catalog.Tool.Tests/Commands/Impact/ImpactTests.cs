using System.Text.Json;

namespace Idp.Catalog.Tool.Tests.Commands.Impact;

public sealed class ImpactTests : IDisposable
{
    private readonly SampleCatalog _catalog = new();

    public void Dispose() => _catalog.Dispose();

    [Fact]
    public async Task What_goes_down_is_told_with_the_reason_and_who_to_tell()
    {
        var run = await ToolRun.OfAsync("impact", "orders-db", _catalog.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            resource:default/orders-db: 4 entities depend on it, directly or indirectly
              --dependencyOf--> component:orders
                --providesApi--> api:orders
                  --apiConsumedBy--> component:site
              --partOf--> system:store

            to tell: group:shop, group:web

            """,
            run.Output);
    }

    [Fact]
    public async Task It_is_grouped_and_goes_as_far_as_it_is_asked_to()
    {
        var run = await ToolRun.OfAsync("impact", "orders-db", _catalog.Path, "--by", "system", "--depth", "2");

        Assert.Contains("\nsystem:default/store (2)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nwithout system (1)\n  api:default/orders  --dependencyOf--> component:orders --providesApi--> api:orders\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("component:default/site", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_for_programs_has_every_step()
    {
        var run = await ToolRun.OfAsync("impact", "api:orders", _catalog.Path, "--format", "json", "--by", "owner");

        var report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("group:default/shop", report.GetProperty("owners")[0].GetString());
        var step = report.GetProperty("entities")[0].GetProperty("because")[0];
        Assert.Equal(("apiConsumedBy", true), (step.GetProperty("type").GetString(), step.GetProperty("forward").GetBoolean()));
        Assert.Equal("component:default/site", report.GetProperty("groups")[0].GetProperty("entities")[0].GetString());
    }

    [Fact]
    public async Task What_does_not_exist_but_is_depended_on_can_be_asked_about()
    {
        var run = await ToolRun.OfAsync("impact", "resource:gone", _catalog.Path, "--format", "mermaid");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("site", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_leaves_the_file_alone()
    {
        File.WriteAllText(_catalog.PathTo("out.txt"), "before");

        var run = await ToolRun.OfAsync("impact", "resource:orders-bd", _catalog.Path, "--output", _catalog.PathTo("out.txt"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("idp-catalog: there is no 'resource:default/orders-bd' among the 9 entities; did you mean resource:default/orders-db?", Assert.Single(run.ErrorLines));
        Assert.Equal("before", File.ReadAllText(_catalog.PathTo("out.txt")));
    }
}
