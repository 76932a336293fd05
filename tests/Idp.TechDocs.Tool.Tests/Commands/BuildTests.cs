namespace Idp.TechDocs.Tool.Tests.Commands;

public sealed class BuildTests
{
    [Fact]
    public async Task Pages_in_linked_folders_are_built_and_what_is_no_file_of_the_site_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        using var site = SampleSite.Create();
        site.Write("other/x.md", "# X\n\n[home](../index.md)\n");
        Directory.CreateSymbolicLink(site.PathTo("docs/shared"), "../other");
        Directory.CreateSymbolicLink(site.PathTo("docs/outside"), "/etc");
        File.CreateSymbolicLink(site.PathTo("docs/gone.md"), "nowhere.md");

        var run = await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"), "--format", "msbuild");

        Assert.Contains("<h1 id=\"x\">X", site.Read("out/shared/x/index.html"), StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"docs/gone\.md\S*: error IDP3213: .*does not exist", run.Output);
        Assert.Matches(@"docs/outside\S*: error IDP3213: .*leads out of the root folder", run.Output);
    }

    [Fact]
    public async Task A_site_is_built_with_what_TechDocs_expects()
    {
        using var site = SampleSite.Create();
        var run = await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out/site"), "--etag", "3f9c");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("3 pages in ", run.Output, StringComparison.Ordinal);
        Assert.All(
            ["index.html", "404.html", "guide/first/index.html", "search/search_index.json", "sitemap.xml", "assets/site.css", "assets/site.js", "assets/navigation.json"],
            file => Assert.True(File.Exists(site.PathTo($"out/site/{file}")), file));
        Assert.Contains("\"etag\":\"3f9c\"", site.Read("out/site/techdocs_metadata.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_sources_give_the_same_bytes()
    {
        using var site = SampleSite.Create();
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("a"));
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("b"));

        Assert.Equal(Contents(site.PathTo("a")), Contents(site.PathTo("b")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_are_cleaned_where_that_is_asked_for(bool isAsked)
    {
        using var site = SampleSite.Create();
        site.Write("docs/guide/second.md", "# Second steps\n\n<p onclick=\"window.x = 1\">Text</p>\n");
        var run = await ToolRun.OfAsync(["build", site.Path, "--output", site.PathTo("out"), .. isAsked ? ["--sanitize"] : Array.Empty<string>()]);

        Assert.Equal(!isAsked, site.Read("out/guide/second/index.html").Contains("onclick", StringComparison.Ordinal));
        Assert.Equal(isAsked, run.Output.Contains("second.md:3:1: warning IDP3210: The attribute 'onclick' of 'p' is removed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_site_is_not_replaced()
    {
        using var site = SampleSite.Create();
        site.Write("precious/thesis.txt", "years of work");
        var run = await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("precious"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds something that is no site", run.Error, StringComparison.Ordinal);
        Assert.Equal("years of work", site.Read("precious/thesis.txt"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("docs")]
    [InlineData("docs/site")]
    public async Task A_site_does_not_lie_on_its_sources(string place)
    {
        using var site = SampleSite.Create();
        var run = await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo(place));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("its own sources", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(site.PathTo("docs/index.md")));
    }

    [Fact]
    public async Task A_configuration_at_fault_leaves_the_old_site()
    {
        using var site = SampleSite.Create();
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));
        site.Write("mkdocs.yml", "site_name: [");
        var run = await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("mkdocs.yml:1:", run.Output, StringComparison.Ordinal);
        Assert.Contains("nothing built", run.Output, StringComparison.Ordinal);
        Assert.Contains("Handbook", site.Read("out/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_goes_into_its_own_file()
    {
        using var site = SampleSite.Create();
        site.Write("docs/index.md", "[x](gone.md)\n");
        var run = await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"), "--report", site.PathTo("faults.sarif"), "--format", "sarif", "--strict");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("IDP3200", site.Read("faults.sarif"), StringComparison.Ordinal);
    }

    private static string[] Contents(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => $"{Path.GetRelativePath(folder, file)}: {Convert.ToHexString(File.ReadAllBytes(file))}"),
    ];
}
