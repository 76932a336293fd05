using Idp.Content;
using Idp.Testing;

namespace Idp.TechDocs.Search.Sites;

public sealed class BuiltSiteReaderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_site_of_MkDocs_says_each_thing_once()
    {
        using var folder = new TemporaryFolder();
        var result = await ReadAsync(folder, """
            {"config":{"indexing":"full"},"docs":[
              {"location":"","text":"Welcome Before all. Setup Do this.","title":"Home"},
              {"location":"#welcome","text":"Before all.","title":"Welcome"},
              {"location":"#setup","text":"Do this.","title":"Setup"},
              {"location":"a/","text":"No headings","title":"A &amp; B"}]}
            """);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["", "a/"], result.Documents.Select(document => document.Path));
        Assert.Equal([new SearchSection("welcome", "Welcome", "Before all."), new SearchSection("setup", "Setup", "Do this.")], result.Documents[0].Sections);
        Assert.Equal("A & B", result.Documents[1].Title);
        Assert.Equal([new SearchSection("", "A & B", "No headings")], result.Documents[1].Sections);
    }

    [Fact]
    public async Task A_site_of_Material_is_read_without_its_tags()
    {
        using var folder = new TemporaryFolder();
        var result = await ReadAsync(folder, """
            {"config":{"pipeline":["stopWordFilter"]},"docs":[{"location":"a/","text":"<p>Use <code>List&lt;T&gt;</code></p><p>now</p>","title":"<code>A</code>"}]}
            """);

        var document = Assert.Single(result.Documents);
        Assert.Equal("A", document.Title);
        Assert.Equal("Use List<T>\nnow", Assert.Single(document.Sections).Text);
    }

    [Fact]
    public async Task Names_dates_and_links_come_from_the_other_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("techdocs_metadata.json", """{"site_name":"Orders","build_timestamp":1700000000000}""");
        folder.Write("sitemap.xml", """
            <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url><loc>https://x.test/docs/</loc><lastmod>2024-01-01</lastmod></url><url><loc>https://x.test/docs/a/</loc><lastmod>2025-06-01</lastmod></url></urlset>
            """);
        folder.Write("index.html", """<nav><a href="b/">no</a></nav><article><a href="a/">yes</a> <a href="a/#x">again</a> <a href="https://x.test/b/">far</a></article>""");
        folder.Write("b/index.html", """<article><a class="x" href="../a/index.html">yes</a></article>""");
        var result = await ReadAsync(folder, """
            {"docs":[{"location":"","text":"x","title":"Home"},{"location":"a/","text":"x","title":"A"},{"location":"b/","text":"x","title":"B"}]}
            """);

        Assert.Equal("Orders", result.Site.Title);
        Assert.Equal(2023, result.Site.Date?.Year);
        Assert.Equal([0, 2, 0], result.Documents.Select(document => document.Authority));
        Assert.Equal([2024, 2025, null], result.Documents.Select(document => document.Date?.Year));
    }

    [Theory]
    [InlineData("[]", "IDP3321", "search/search_index.json:1:1")]
    [InlineData("{\"docs\": [\n  {\"location\": 1,,}]}", "IDP3321", "search/search_index.json:2:18")]
    [InlineData("{\"docs\": [{\"text\": \"\\ud800\"}]}", "IDP3321", "search/search_index.json:1:1")]
    [InlineData("{\"docs\": [1]}", "IDP3321", "search/search_index.json:1:1")]
    [InlineData("", "IDP3321", "search/search_index.json:1:1")]
    public async Task A_search_index_that_is_none_is_told_with_its_place(string json, string id, string place)
    {
        using var folder = new TemporaryFolder();
        var result = await ReadAsync(folder, json);

        var fault = Assert.Single(result.Diagnostics);
        Assert.Equal((id, place), (fault.Id, fault.Location?.ToString()));
        Assert.False(result.Success);
    }

    [Fact]
    public async Task A_folder_without_a_site_is_told()
    {
        using var folder = new TemporaryFolder();
        var result = await new BuiltSiteReader().ReadAsync(new FileContentReader(folder.Path), new SearchSite("x"), Token);

        Assert.Equal("IDP3320", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public async Task Metadata_that_is_none_is_told_and_the_pages_are_read()
    {
        using var folder = new TemporaryFolder();
        folder.Write("techdocs_metadata.json", "{");
        var result = await ReadAsync(folder, """{"docs":[{"location":"a/"}]}""");

        Assert.Equal("IDP3322", Assert.Single(result.Diagnostics).Id);
        Assert.Equal("a/", Assert.Single(result.Documents).Title);
    }

    private static async Task<BuiltSiteResult> ReadAsync(TemporaryFolder folder, string json)
    {
        folder.Write("search/search_index.json", json);
        return await new BuiltSiteReader().ReadAsync(new FileContentReader(folder.Path), new SearchSite("x"), Token);
    }
}
