namespace Idp.TechDocs.Tool.Tests.Commands;

public sealed class PublishTests
{
    [Fact]
    public async Task A_built_site_is_published_under_its_entity()
    {
        using var site = SampleSite.Create();
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));
        var run = await ToolRun.OfAsync("publish", site.PathTo("out"), "--to", site.PathTo("root"), "--entity", "Default/Component/Handbook");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith($"files published to {site.PathTo("root/default/component/handbook")}, 0 errors, 0 warnings, 0 infos\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(site.Read("out/index.html"), site.Read("root/default/component/handbook/index.html"));
        Assert.NotNull(new DirectoryInfo(site.PathTo("root/default/component/handbook")).LinkTarget);
    }

    [Fact]
    public async Task Without_links_the_entity_has_a_folder()
    {
        using var site = SampleSite.Create();
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));
        var run = await ToolRun.OfAsync("publish", site.PathTo("out"), "--to", site.PathTo("root"), "--entity", "default/component/handbook", "--no-links");

        Assert.Equal(0, run.ExitCode);
        Assert.Null(new DirectoryInfo(site.PathTo("root/default/component/handbook")).LinkTarget);
    }

    [Fact]
    public async Task What_is_no_site_is_not_published()
    {
        using var site = SampleSite.Create();
        var run = await ToolRun.OfAsync("publish", site.PathTo("docs"), "--to", site.PathTo("root"), "--entity", "default/component/handbook", "--format", "msbuild");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error IDP3340: ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("nothing published, 1 error, ", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.PathTo("root/default")));
    }

    [Theory]
    [InlineData("out")]
    [InlineData("out/in")]
    public async Task A_site_is_not_published_into_itself(string place)
    {
        using var site = SampleSite.Create();
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));
        var run = await ToolRun.OfAsync("publish", site.PathTo("out"), "--to", site.PathTo(place), "--entity", "default/component/handbook");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("the site would be published into itself", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.PathTo($"{place}/default")));
    }

    [Theory]
    [InlineData("default/component/..")]
    [InlineData("../../etc")]
    [InlineData("orders")]
    public async Task What_is_no_entity_is_refused(string entity)
    {
        using var site = SampleSite.Create();
        var run = await ToolRun.OfAsync("publish", site.Path, "--to", site.PathTo("root"), "--entity", entity);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is no entity; write namespace/kind/name", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.PathTo("root")));
    }
}
