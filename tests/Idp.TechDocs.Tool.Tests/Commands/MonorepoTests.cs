using System.Text.Json.Nodes;
using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Commands;

/// <summary>A site that includes another one.</summary>
public sealed class MonorepoTests
{
    [Theory]
    [InlineData("console")]
    [InlineData("msbuild")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public async Task Faults_of_included_pages_name_the_files_that_are_there(string format)
    {
        using var site = Create();
        var run = await ToolRun.OfAsync("check", site.Path, "--format", format);

        Assert.Contains("svc/docs/index.md", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("svc-a/index.md", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("docs/mkdocs.yml", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_names_the_files_that_are_there()
    {
        using var site = Create();
        site.Write("svc/docs/orphan.md", "# Orphan\n");
        site.Write("docs/orphan.md", "# Orphan\n");
        var run = await ToolRun.OfAsync("coverage", site.Path, "--format", "msbuild");

        string[] orphans = [.. run.Output.Split('\n').Where(line => line.Contains("IDP3141", StringComparison.Ordinal))];
        Assert.Equal([site.PathTo("docs/orphan.md"), site.PathTo("svc/docs/orphan.md")], orphans.Select(line => line.Split(':', '(')[0].Trim()));
        var pages = JsonNode.Parse((await ToolRun.OfAsync("coverage", site.Path, "--format", "json", "--pages")).Output)!["pages"]!.AsArray();
        Assert.Contains(pages, page => (string?)page!["source"] == site.PathTo("svc/docs/orphan.md") && (string?)page["findings"]![0] == "IDP3141");
    }

    [Fact]
    public async Task Included_pages_are_edited_where_they_are()
    {
        using var site = Create();
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));

        Assert.Contains("href=\"https://github.com/o/r/edit/main/docs/index.md\"", site.Read("out/index.html"), StringComparison.Ordinal);
        Assert.Contains("href=\"https://github.com/o/r/edit/main/svc/docs/index.md\"", site.Read("out/svc-a/index.html"), StringComparison.Ordinal);
    }

    private static TemporaryFolder Create()
    {
        var site = new TemporaryFolder();
        site.Write("mkdocs.yml", "site_name: S\nrepo_url: https://github.com/o/r\nedit_uri: edit/main/docs/\nplugins: [techdocs-core]\nnav:\n  - Home: index.md\n  - Gone: gone.md\n  - Sub: '!include ./svc/mkdocs.yml'\n");
        site.Write("docs/index.md", "# One\n");
        site.Write("svc/mkdocs.yml", "site_name: svc-a\nnav:\n  - Home: index.md\n");
        site.Write("svc/docs/index.md", "# Sub\n\n[gone](gone.md)\n");
        return site;
    }
}
