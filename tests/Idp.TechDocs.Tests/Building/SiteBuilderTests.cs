using System.Text.Json.Nodes;

namespace Idp.TechDocs.Tests.Building;

public sealed class SiteBuilderTests
{
    [Fact]
    public async Task Pages_become_folders_and_other_files_are_copied()
    {
        using var site = await BuiltSite.OfAsync(("index.md", "# Home"), ("guide/install.md", "# Install"), ("guide/README.md", "# Guide"), ("img/a.svg", "<svg/>"));
        Assert.Equal(3, site.Result.Pages);
        Assert.Subset(
            site.Result.Files.ToHashSet(),
            new HashSet<string> { "index.html", "guide/index.html", "guide/install/index.html", "img/a.svg", "search/search_index.json", "techdocs_metadata.json", "sitemap.xml" });
        Assert.Equal("<svg/>", site.Read("img/a.svg"));
    }

    [Fact]
    public async Task Without_folders_a_page_is_a_file()
    {
        using var site = await BuiltSite.OfAsync(new SiteConfiguration { UseDirectoryUrls = false }, ("index.md", "[b](guide/b.md#x)"), ("guide/b.md", "## X\n\n[home](../index.md)"));
        Assert.Contains("<a href=\"guide/b.html#x\">", site.Article("index.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"../index.html\">", site.Article("guide/b.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: Given\n---\n\n# Heading", "Given")]
    [InlineData("title: Given\nother: x\n\n# Heading", "Given")]
    [InlineData("\n# The heading #\n\nText", "The heading")]
    [InlineData("Text\n\n# Too late", "Some page")]
    public async Task A_title_is_the_front_matters_or_the_first_headings_or_the_files(string page, string title)
    {
        using var site = await BuiltSite.OfAsync(("some-page.md", page));
        Assert.Contains($"<title>{title} - Documentation Site</title>", site.Read("some-page/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_a_heading_is_given_its_title()
    {
        using var site = await BuiltSite.OfAsync(("a-b.md", "Text & more"));
        Assert.Contains("<h1>A b</h1>", site.Article("a-b/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_of_a_page_stands_beside_it()
    {
        using var site = await BuiltSite.OfAsync(("a.md", "---\ntitle: A\n---\n\n*a*\n"));
        Assert.Equal("---\ntitle: A\n---\n\n*a*\n", site.Read("a/index.md"));
    }

    [Fact]
    public async Task Metadata_lists_every_file_and_itself_last()
    {
        using var site = await BuiltSite.OfAsync(new SiteConfiguration { SiteName = "Orders", SiteDescription = "All of it" }, ("index.md", "# Home"));
        var metadata = JsonNode.Parse(site.Read("techdocs_metadata.json"))!;
        Assert.Equal(("Orders", "All of it"), ((string)metadata["site_name"]!, (string)metadata["site_description"]!));
        string[] files = [.. metadata["files"]!.AsArray().Select(file => (string)file!)];
        Assert.Equal("techdocs_metadata.json", files[^1]);
        Assert.Equal([.. site.Result.Files], files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_search_index_has_pages_and_their_parts()
    {
        using var site = await BuiltSite.OfAsync(("a.md", "# Title\n\nIntro &amp; more\n\n## Part `x`\n\nText of *it*\n"));
        var docs = JsonNode.Parse(site.Read("search/search_index.json"))!["docs"]!.AsArray();
        Assert.Equal(["a/"], docs.Select(doc => (string)doc!["location"]!).Where(location => !location.Contains('#', StringComparison.Ordinal)));
        Assert.Contains("Intro & more", (string)docs[0]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_sources_give_the_same_bytes()
    {
        (string, string)[] files = [("index.md", "# Home\n\n[a](a.md)"), ("a.md", "# A\n\n## B"), ("z/b.md", "c")];
        using var first = await BuiltSite.OfAsync(files);
        using var second = await BuiltSite.OfAsync(files);
        Assert.Equal(first.Result.Files, second.Result.Files);
        Assert.All(first.Result.Files, file => Assert.Equal(first.Read(file), second.Read(file)));
    }

    [Fact]
    public async Task The_whole_navigation_stands_once()
    {
        var configuration = new SiteConfiguration
        {
            Nav = [new NavEntry("Start", "index.md", []), new NavEntry("Deep", null, [new NavEntry(null, "a.md", []), new NavEntry("Else", "https://example.org/", [])])],
        };
        using var site = await BuiltSite.OfAsync(configuration, ("index.md", "# Home"), ("a.md", "# Page A"));
        Assert.Equal(
            "[{\"title\":\"Start\",\"url\":\"\"},{\"title\":\"Deep\",\"children\":[{\"title\":\"Page A\",\"url\":\"a/\"},{\"title\":\"Else\",\"url\":\"https://example.org/\"}]}]",
            site.Read("assets/navigation.json"));
        Assert.DoesNotContain("https://example.org/", site.Read("index.html"), StringComparison.Ordinal);
        Assert.Contains("rel=\"next\"", site.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_is_cancelled_leaves_the_old_site()
    {
        using var site = await BuiltSite.OfAsync(("index.md", "# Old"));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new SiteBuilder().BuildAsync(
            new SiteConfiguration(), new TextContent { ["index.md"] = "# New" }, site.Folder, cancelled.Token));
        Assert.Contains("Old", site.Article("index.html"), StringComparison.Ordinal);
    }
}
