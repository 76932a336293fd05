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
