using System.Text.Json.Nodes;
using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Commands;

public sealed class VersionsTests
{
    [Fact]
    public async Task Versions_are_built_beside_each_other_and_listed()
    {
        using var site = SampleSite.Create("site_url: https://docs.example.com/\n");
        await BuildAsync(site, "--version", "1.0");
        var run = await BuildAsync(site, "--version", "2.1", "--alias", "latest", "--title", "2.1 (latest)", "--default");

        Assert.StartsWith("1 version, 3 pages in ", run.Output, StringComparison.Ordinal);
        Assert.Contains("https://docs.example.com/2.1/guide/first/", site.Read("out/2.1/sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("data-md-version=\"{&quot;default&quot;:[&quot;latest&quot;],&quot;alias&quot;:false}\"", site.Read("out/1.0/index.html"), StringComparison.Ordinal);
        Assert.Equal(site.Read("out/2.1/index.html"), site.Read("out/latest/index.html"));
        var list = await ToolRun.OfAsync("versions", "list", site.PathTo("out"));
        Assert.Equal(
            "VERSION  TITLE         ALIASES  DEFAULT\n2.1      2.1 (latest)  latest   yes\n1.0      1.0\n2 versions, 0 errors, 0 warnings, 0 infos\n", list.Output);
    }

    [Fact]
    public async Task Versions_are_changed_as_mike_changes_them()
    {
        using var site = SampleSite.Create();
        string output = site.PathTo("out");
        await BuildAsync(site, "--version", "1.0");
        await BuildAsync(site, "--version", "2.0", "--alias", "latest");
        Assert.Equal(0, (await ToolRun.OfAsync("versions", "alias", output, "latest", "stable")).ExitCode);
        Assert.Equal(0, (await ToolRun.OfAsync("versions", "retitle", output, "stable", "Two")).ExitCode);
        Assert.Equal(0, (await ToolRun.OfAsync("versions", "set-default", output, "stable")).ExitCode);
        Assert.Contains("2.0      Two    latest, stable  yes\n", (await ToolRun.OfAsync("versions", "list", output)).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.OfAsync("versions", "delete", output, "1.0", "latest")).ExitCode);
        Assert.Equal(["2.0", "stable"], Directory.GetDirectories(output).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        var unknown = await ToolRun.OfAsync("versions", "delete", output, "3.0");
        Assert.Equal(1, unknown.ExitCode);
        Assert.Contains("IDP3353", unknown.Output, StringComparison.Ordinal);
        Assert.Contains("`idp-docs versions list SITE`", unknown.Output, StringComparison.Ordinal);
        Assert.Equal(2, (await ToolRun.OfAsync("versions", "list", site.PathTo("none"))).ExitCode);
    }

    [Fact]
    public async Task Versions_are_listed_for_programs_as_one_document()
    {
        using var site = SampleSite.Create();
        await BuildAsync(site, "--version", "1.0");
        await BuildAsync(site, "--version", "2.0", "--alias", "latest", "--default");
        var run = await ToolRun.OfAsync("versions", "list", site.PathTo("out"), "-f", "json");

        Assert.Equal(0, run.ExitCode);
        var document = JsonNode.Parse(run.Output)!;
        Assert.Equal("latest", (string?)document["default"]);
        Assert.Equal("""[{"name":"2.0","title":"2.0","aliases":["latest"],"isDefault":true},{"name":"1.0","title":"1.0","aliases":[],"isDefault":false}]""", document["versions"]!.ToJsonString());
        Assert.Empty(document["diagnostics"]!.AsArray());
        site.Write("out/versions.json", "[");
        var broken = await ToolRun.OfAsync("versions", "list", site.PathTo("out"), "-f", "json");
        Assert.Equal((1, "IDP3350"), (broken.ExitCode, (string?)JsonNode.Parse(broken.Output)!["diagnostics"]![0]!["id"]));
    }

    [Theory]
    [InlineData("msbuild")]
    [InlineData("github")]
    [InlineData("sarif")]
    public async Task Reports_for_programs_have_no_table(string format)
    {
        using var site = SampleSite.Create();
        await BuildAsync(site, "--version", "1.0");

        Assert.DoesNotContain("VERSION ", (await ToolRun.OfAsync("versions", "list", site.PathTo("out"), "-f", format)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_and_versions_do_not_take_each_others_place()
    {
        using var site = SampleSite.Create();
        await BuildAsync(site, "--version", "1.0");
        var plain = await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));
        Assert.Equal(2, plain.ExitCode);
        Assert.Contains("holds versions, which would be lost", plain.Error, StringComparison.Ordinal);

        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("plain"));
        var versioned = await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("plain"), "--version", "1.0");
        Assert.Equal(2, versioned.ExitCode);
        Assert.Contains("no list of versions", versioned.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Branches_and_tags_are_built_without_a_checkout()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/git") || OperatingSystem.IsWindows(), "Needs git.");
        using var site = SampleSite.Create();
        await GitAsync(site, "init", "-q", "-b", "main");
        await GitAsync(site, "add", "-A");
        await GitAsync(site, "commit", "-qm", "one");
        await GitAsync(site, "tag", "v1.0");
        site.Write("docs/index.md", "# Second\n");
        await GitAsync(site, "commit", "-qam", "two");
        site.Write("docs/index.md", "# Not committed\n");
        var run = await BuildAsync(site, "--ref", "main", "--ref", "v1.0", "--alias", "latest", "--dates");

        Assert.StartsWith("2 versions, 6 pages in ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Welcome", site.Read("out/v1.0/index.html"), StringComparison.Ordinal);
        Assert.Contains("Second", site.Read("out/latest/index.html"), StringComparison.Ordinal);
        Assert.Contains("Last updated <time datetime=\"2001-02-03\">", site.Read("out/v1.0/index.html"), StringComparison.Ordinal);
        Assert.Contains($"\"etag\":\"{(await GitAsync(site, "rev-parse", "v1.0")).Trim()}\"", site.Read("out/v1.0/techdocs_metadata.json"), StringComparison.Ordinal);
        Assert.Equal("# Not committed\n", site.Read("docs/index.md"));

        var unknown = await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"), "--ref", "v9");
        Assert.Equal((2, "idp-docs: the repository has no branch, tag or commit 'v9'\n"), (unknown.ExitCode, unknown.Error));
    }

    [Fact]
    public async Task Snippets_of_a_branch_are_those_of_its_commit()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/git") || OperatingSystem.IsWindows(), "Needs git.");
        using var site = SampleSite.Create("markdown_extensions: [pymdownx.snippets]\n");
        site.Write("shared/note.txt", "\ufeffAs it was.");
        site.Write("docs/index.md", "# One\n\n--8<-- \"shared/note.txt\"\n");
        await GitAsync(site, "init", "-q", "-b", "main");
        await GitAsync(site, "add", "-A");
        await GitAsync(site, "commit", "-qm", "one");
        site.Write("shared/note.txt", "As it is.");
        await BuildAsync(site, "--ref", "main", "--strict");

        Assert.Contains("<p>As it was.</p>", site.Read("out/main/index.html"), StringComparison.Ordinal);
    }

    private static async Task<ToolRun> BuildAsync(TemporaryFolder site, params string[] more)
    {
        var run = await ToolRun.OfAsync(["build", site.Path, "--output", site.PathTo("out"), .. more]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return run;
    }

    private static async Task<string> GitAsync(TemporaryFolder folder, params string[] arguments)
    {
        var environment = new Dictionary<string, string>
        {
            ["GIT_COMMITTER_DATE"] = "2001-02-03T04:05:06Z",
            ["GIT_AUTHOR_NAME"] = "a",
            ["GIT_AUTHOR_EMAIL"] = "a@example.org",
            ["GIT_COMMITTER_NAME"] = "a",
            ["GIT_COMMITTER_EMAIL"] = "a@example.org",
        };
        var result = await ExternalProcess.RunAsync("git", ["-C", folder.Path, .. arguments], environment: environment);
        Assert.True(result.ExitCode == 0, result.Error);
        return result.Output;
    }
}
