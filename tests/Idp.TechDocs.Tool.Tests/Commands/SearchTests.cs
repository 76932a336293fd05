using System.Text.Json;

namespace Idp.TechDocs.Tool.Tests.Commands;

public sealed class SearchTests
{
    [Fact]
    public async Task A_folder_of_versions_is_told_from_a_site()
    {
        using var site = SampleSite.Create();
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"), "--version", "1.0");
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"), "--version", "2.0", "--default");
        var run = await ToolRun.OfAsync("search", "steps", "--site", site.PathTo("out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"holds versions of a site: 2.0, 1.0; name one of them, as --site {site.PathTo("out")}/2.0", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.OfAsync("search", "steps", "--site", site.PathTo("out/2.0"))).ExitCode);
    }

    [Fact]
    public async Task A_built_site_is_searched_by_words_and_shown_with_its_places()
    {
        using var site = SampleSite.Create();
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));
        var run = await ToolRun.OfAsync("search", "instal", "two", "--site", site.PathTo("out"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("First steps › Install  (Handbook)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("out/guide/first/#install\n  One, then two.\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 page.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_of_pages_narrow_what_is_found()
    {
        using var site = SampleSite.Create();
        site.Write("docs/one.md", "---\ntags: [alpha, 2]\n---\n# One\n\nsome words\n");
        site.Write("docs/two.md", "# Two\n\nsome words\n");
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));

        Assert.EndsWith("1 page.\n", (await ToolRun.OfAsync("search", "words", "--site", site.PathTo("out"), "--tag", "alpha")).Output, StringComparison.Ordinal);
        Assert.EndsWith("1 page.\n", (await ToolRun.OfAsync("search", "words", "tag:2", "--site", site.PathTo("out"))).Output, StringComparison.Ordinal);
        Assert.Contains("Nothing found", (await ToolRun.OfAsync("search", "words", "tag:beta", "--site", site.PathTo("out"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_of_MkDocs_is_searched_too_and_programs_get_JSON()
    {
        using var site = SampleSite.Create();
        site.Write("mk/search/search_index.json", """{"config":{},"docs":[{"location":"a/","title":"Alpha","text":"rotate the keys"}]}""");
        var run = await ToolRun.OfAsync("search", "rotating", "keyz", "--site", site.PathTo("mk"), "--format", "json");

        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal("a/", json.RootElement.GetProperty("hits")[0].GetProperty("path").GetString());
        Assert.Equal("keys", json.RootElement.GetProperty("corrections")[0].GetProperty("read").GetString());
        Assert.Equal("[[0,6],[11,4]]", json.RootElement.GetProperty("hits")[0].GetProperty("sections")[0].GetProperty("excerpt").GetProperty("ranges").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_index_is_kept_and_asked_without_its_sites()
    {
        using var site = SampleSite.Create();
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));
        await ToolRun.OfAsync("search", "steps", "--site", site.PathTo("out"), "--index", site.PathTo("docs.db"));
        var run = await ToolRun.OfAsync("search", "steps", "--index", site.PathTo("docs.db"), "--limit", "1");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1 of 3 pages; --limit shows more.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_is_exit_code_1()
    {
        using var site = SampleSite.Create();
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));
        var run = await ToolRun.OfAsync("search", "zzzzzzzz", "--site", site.PathTo("out"));

        Assert.Equal((1, "Nothing found.\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("Name the sites to search", "search", "word")]
    [InlineData("there is no folder 'nowhere'", "search", "word", "--site", "nowhere")]
    [InlineData("there is no index 'nowhere.db'", "search", "word", "--index", "nowhere.db")]
    [InlineData("IDP3320", "search", "word", "--site", ".")]
    [InlineData("There is no option '--sit'", "search", "word", "--sit", "x", "--site", ".")]
    [InlineData("no whole number", "search", "word", "--site", ".", "--limit", "0")]
    public async Task A_wrong_command_line_is_told(string message, params string[] args)
    {
        var run = await ToolRun.OfAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_index_is_left_alone()
    {
        using var site = SampleSite.Create();
        site.Write("thesis.txt", "years of work");
        var run = await ToolRun.OfAsync("search", "word", "--index", site.PathTo("thesis.txt"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is no search index", run.Error, StringComparison.Ordinal);
        Assert.Equal("years of work", site.Read("thesis.txt"));
    }
}
