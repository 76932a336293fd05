using Idp.Content;

namespace Idp.TechDocs.Tests.Navigation;

public sealed class SiteIncludesTests
{
    private static readonly TextContent Repository = new()
    {
        ["docs/index.md"] = "",
        ["a/mkdocs.yml"] = "site_name: a\nnav:\n  - Home: ./index.md\n  - Sub: [x.md, https://example.com]",
        ["a/docs/index.md"] = "a",
        ["a/docs/x.md"] = "",
        ["b/mkdocs.yml"] = "site_name: The B's site",
        ["b/docs/index.md"] = "b",
        ["b/docs/deep-one/y.md"] = "",
        ["nested/mkdocs.yml"] = "site_name: n\nnav: ['!include a/mkdocs.yml']",
        ["nested/docs/x.md"] = "",
        ["nameless/mkdocs.yml"] = "docs_dir: docs",
        ["empty/mkdocs.yml"] = "site_name: e",
        ["twin/mkdocs.yml"] = "site_name: a",
        ["twin/docs/z.md"] = "",
    };

    private static async Task<SiteIncludesResult> ResolveAsync(string yaml)
        => await new SiteIncludes().ResolveAsync(await SiteText.GoodAsync(yaml), Repository, TestContext.Current.CancellationToken);

    [Fact]
    public async Task Other_sites_become_sections()
    {
        var result = await ResolveAsync("nav:\n  - index.md\n  - A: '!include ./a/mkdocs.yml'\n  - B: !include b/mkdocs.yml");

        Assert.Empty(result.Diagnostics);
        Assert.Equal([new IncludedDocs("a", "a/docs", "a/mkdocs.yml"), new IncludedDocs("the-bs-site", "b/docs", "b/mkdocs.yml")], result.Included);
        var docs = new DocsContent(Repository, "docs", result.Included);
        var found = await docs.SearchAsync(Glob.Parse("**", GlobMatching.Dots), TestContext.Current.CancellationToken);
        string[] files = [.. found.Entries.Select(entry => entry.Path.Value)];
        Assert.Equal(["a/index.md", "a/x.md", "index.md", "the-bs-site/deep-one/y.md", "the-bs-site/index.md"], files);
        var navigation = await new NavigationBuilder().BuildAsync(result.Configuration, docs, files, TestContext.Current.CancellationToken);
        Assert.Equal("""
            - = index.md
            A
              Home = a/index.md
              Sub
                - = a/x.md
                - -> https://example.com
            B
              Deep one
                - = the-bs-site/deep-one/y.md
              - = the-bs-site/index.md

            """, SiteText.Print(navigation.Nodes));
        Assert.Equal("b", System.Text.Encoding.UTF8.GetString((await docs.ReadAsync("the-bs-site/index.md", null, TestContext.Current.CancellationToken)).Bytes.Span));
    }

    // As the plugin does it: the included site's own words, else its folder in the place of the including one's.
    [Theory]
    [InlineData("repo_url: https://github.com/o/r", "", "https://github.com/o/r/edit/master/s/docs/x.md")]
    [InlineData("repo_url: https://github.com/o/r\nedit_uri: edit/main/part/docs", "", "https://github.com/o/r/edit/main/part/s/docs/x.md")]
    [InlineData("repo_url: https://h.example/r\nedit_uri: '?query=docs/'", "", "https://h.example/r?query=s/docs/x.md")]
    [InlineData("repo_url: https://github.com/o/r\nedit_uri: edit/main/elsewhere/", "", null)]
    [InlineData("repo_url: https://github.com/o/r\nedit_uri_template: 'edit/main/docs/{path}'", "", "https://github.com/o/r/edit/main/s/docs/x.md")]
    [InlineData("repo_url: https://github.com/o/r", "repo_url: https://github.com/o/s\nedit_uri: edit/trunk/docs/", "https://github.com/o/s/edit/trunk/docs/x.md")]
    public async Task Included_pages_are_edited_where_they_are(string site, string included, string? expected)
    {
        var repository = new TextContent
        {
            ["mkdocs.yml"] = site + "\nnav: [index.md, '!include s/mkdocs.yml']",
            ["docs/index.md"] = "",
            ["s/mkdocs.yml"] = "site_name: s\n" + included,
            ["s/docs/x.md"] = "",
        };
        var read = await new SiteConfigurationReader().ReadAsync(repository, TestContext.Current.CancellationToken);
        var whole = await new SiteIncludes().ResolveAsync(read.Configuration!, repository, TestContext.Current.CancellationToken);
        using var live = await LiveSite.OpenAsync(whole.Configuration, new DocsContent(repository, "docs", whole.Included), null, TestContext.Current.CancellationToken);
        string page = System.Text.Encoding.UTF8.GetString((await live.ReadAsync("s/x/index.html", TestContext.Current.CancellationToken)).Bytes.Span);

        Assert.Equal(expected, page.Split("<a href=\"").FirstOrDefault(link => link.Contains("Edit this page", StringComparison.Ordinal))?.Split('"')[0]);
    }

    [Fact]
    public async Task A_pattern_includes_each_site_under_its_name()
    {
        var result = await ResolveAsync("nav:\n  - index.md\n  - All: '*include [ab]/mkdocs.yml'");

        Assert.Equal(["a", "The B's site"], result.Configuration.Nav!.Value[1].Children.Select(entry => entry.Title));
    }

    [Theory]
    [InlineData("a/mkdocs.json", "does not end in .yml")]
    [InlineData("../a/mkdocs.yml", "leaves the root")]
    [InlineData("gone/mkdocs.yml", "does not exist")]
    [InlineData("nested/mkdocs.yml", "may not include others")]
    [InlineData("nameless/mkdocs.yml", "no 'site_name'")]
    [InlineData("empty/mkdocs.yml", "'empty/docs' is not there")]
    [InlineData("a/mkdocs.yml'\n  - T: '!include twin/mkdocs.yml", "has the name 'a' too")]
    public async Task What_cannot_be_included_is_said(string path, string reason)
    {
        var fault = Assert.Single((await ResolveAsync($"nav:\n  - X: '!include {path}'")).Diagnostics);

        Assert.Equal("IDP3126", fault.Id);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
        Assert.NotNull(fault.Location);
    }
}
