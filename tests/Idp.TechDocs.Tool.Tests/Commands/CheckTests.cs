namespace Idp.TechDocs.Tool.Tests.Commands;

public sealed class CheckTests
{
    [Fact]
    public async Task A_site_without_a_fault_says_so()
    {
        using var site = SampleSite.Create();
        var run = await ToolRun.OfAsync("check", site.Path, "--strict");

        Assert.Equal((0, "3 pages, 0 errors, 0 warnings, 0 infos\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Faults_are_placed_as_the_user_names_files()
    {
        using var site = SampleSite.Create();
        site.Write("docs/guide/first.md", "# First\n\nSee [two](secnd.md) and ![it](no.png).\n");
        var run = await ToolRun.OfAsync("check", site.Path);

        string page = $"{site.Path}/docs/guide/first.md";
        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{page}:3:11: warning IDP3200: 'secnd.md'", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{page}:3:31: warning IDP3201: The image 'no.png'", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning IDP3202: 'guide/first.md#install'", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    [InlineData(1, "--fail-on", "warning")]
    [InlineData(0, "--fail-on", "error")]
    public async Task Warnings_weigh_what_they_are_said_to(int exitCode, params string[] options)
    {
        using var site = SampleSite.Create();
        site.Write("docs/guide/second.md", "# Second\n\n[gone](gone.md)\n");

        Assert.Equal(exitCode, (await ToolRun.OfAsync(["check", site.Path, .. options])).ExitCode);
    }

    [Theory]
    [InlineData("json", "\"IDP3200\"")]
    [InlineData("github", "::warning file=")]
    [InlineData("msbuild", ": warning IDP3200: ")]
    [InlineData("sarif", "\"ruleId\": \"IDP3200\"")]
    public async Task Reports_for_programs_are_pure(string format, string expected)
    {
        using var site = SampleSite.Create();
        site.Write("docs/guide/second.md", "# Second\n\n[gone](gone.md)\n");
        var run = await ToolRun.OfAsync("check", site.Path, "--format", format);

        Assert.Contains(expected.Replace(" ", "", StringComparison.Ordinal), run.Output.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("3 pages", run.Output, StringComparison.Ordinal);
        Assert.Equal("3 pages, 0 errors, 1 warning, 0 infos\n", run.Error);
    }

    [Fact]
    public async Task Nothing_is_kept()
    {
        using var site = SampleSite.Create();
        string[] before = [.. Directory.EnumerateFileSystemEntries(site.Path).Order(StringComparer.Ordinal)];
        await ToolRun.OfAsync("check", site.Path);

        Assert.Equal(before, Directory.EnumerateFileSystemEntries(site.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_variable_is_read_only_when_it_is_named()
    {
        using var site = SampleSite.Create("copyright: !ENV [PATH, nobody]\n");
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("a"));
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("b"), "--env", "PATH");

        Assert.Contains("nobody", site.Read("a/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("nobody", site.Read("b/index.html"), StringComparison.Ordinal);
    }
}
