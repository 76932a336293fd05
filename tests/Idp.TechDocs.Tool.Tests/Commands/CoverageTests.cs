using System.Text.Json.Nodes;
using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Commands;

public sealed class CoverageTests
{
    [Fact]
    public async Task Pages_that_nothing_leads_to_are_orphans()
    {
        using var site = SampleSite.Create();
        site.Write("docs/lost.md", "# Lost\n\nSee [found](found.md).\n");
        site.Write("docs/found.md", "# Found\n");
        var run = await ToolRun.OfAsync("coverage", site.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"{site.Path}/docs/lost.md: warning IDP3141: Nothing leads to 'Lost'", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{site.Path}/docs/found.md: info IDP3140: The navigation has no entry for 'Found'; links of 1 page lead to it.", run.Output, StringComparison.Ordinal);
        Assert.Contains("5 pages, 3 in the navigation", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_that_need_not_be_in_the_navigation_are_left_alone()
    {
        using var site = SampleSite.Create("not_in_nav: /found.md\n");
        site.Write("docs/found.md", "# Found\n");
        site.Write("docs/index.md", "# Welcome\n\n[Found](found.md)\n");

        Assert.DoesNotContain("IDP314", (await ToolRun.OfAsync("coverage", site.Path)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_tells_of_every_page()
    {
        using var site = SampleSite.Create();
        var run = await ToolRun.OfAsync("coverage", site.Path, "--pages");

        Assert.StartsWith("PAGE             NAVIGATION  LINKS  LAST COMMIT\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("guide/second.md  yes             1\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_repository_nothing_is_said_about_stale_pages()
    {
        using var site = SampleSite.Create();
        var run = await ToolRun.OfAsync("coverage", site.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("idp-docs: nothing is said about stale pages: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_commit_tells_how_old_a_page_is()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/git") || OperatingSystem.IsWindows(), "Needs git.");
        using var site = SampleSite.Create();
        await CommitAsync(site, "2001-02-03T04:05:06Z", "init", "-q");
        site.Write("docs/guide/first.md", "# First steps, again\n\n## Install\n");
        await CommitAsync(site, TimeProvider.System.GetUtcNow().ToString("O"));
        var run = await ToolRun.OfAsync("coverage", site.Path, "--stale-after", "100d", "--pages");

        Assert.Contains($"{site.Path}/docs/index.md: info IDP3142: 'Home' has not changed for ", run.Output, StringComparison.Ordinal);
        Assert.Contains("since 2001-02-03", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("first.md: info", run.Output, StringComparison.Ordinal);
        Assert.Contains("index.md         yes             0  2001-02-03\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_are_told_of_every_page()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/git") || OperatingSystem.IsWindows(), "Needs git.");
        using var site = SampleSite.Create();
        site.Write("docs/lost.md", "# Lost\n");
        await CommitAsync(site, "2001-02-03T04:05:06Z", "init", "-q");
        site.Write("docs/new.md", "# New\n");
        var run = await ToolRun.OfAsync("coverage", site.Path, "--pages", "--format", "json", "--stale-after", "52w");

        var report = JsonNode.Parse(run.Output)!;
        Assert.Equal((5, 3, 2, 4, 1), ((int)report["summary"]!["pages"]!, (int)report["summary"]!["inNavigation"]!, (int)report["summary"]!["orphaned"]!, (int)report["summary"]!["stale"]!, (int)report["summary"]!["withoutDate"]!));
        var lost = report["pages"]!.AsArray().Single(page => (string)page!["title"]! == "Lost")!;
        Assert.Equal("2001-02-03T04:05:06Z", (string)lost["lastChange"]!);
        Assert.Equal(["IDP3141", "IDP3142"], lost["findings"]!.AsArray().Select(id => (string)id!));
    }

    private static async Task CommitAsync(TemporaryFolder folder, string date, params string[] first)
    {
        var environment = new Dictionary<string, string>
        {
            ["GIT_COMMITTER_DATE"] = date,
            ["GIT_AUTHOR_NAME"] = "a",
            ["GIT_AUTHOR_EMAIL"] = "a@example.org",
            ["GIT_COMMITTER_NAME"] = "a",
            ["GIT_COMMITTER_EMAIL"] = "a@example.org",
        };
        string[][] commands = [first, ["add", "-A"], ["commit", "-qm", "change"]];
        foreach (string[] command in commands.Where(command => command.Length > 0))
        {
            var result = await ExternalProcess.RunAsync("git", command, folder.Path, environment: environment);
            Assert.True(result.ExitCode == 0, result.Error);
        }
    }
}
