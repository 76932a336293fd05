using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Theme;

public sealed class PageTests
{
    [Fact]
    public async Task A_page_does_not_grow_with_its_site()
    {
        long few = await LengthOfAPageAsync(40), many = await LengthOfAPageAsync(1_200);

        Assert.InRange(many, few - 200, few + 200);
    }

    [Fact]
    public async Task The_whole_navigation_is_in_one_file_and_in_one_page()
    {
        using var site = SiteOf(300);
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));

        Assert.All(Enumerable.Range(0, 300), i =>
        {
            Assert.Contains($"\"url\":\"p{i:0000}/\"", site.Read("out/assets/navigation.json"), StringComparison.Ordinal);
            Assert.Contains($"href=\"../p{i:0000}/\"", site.Read("out/assets/navigation.html"), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("", "\"/assets/site.css\"")]
    [InlineData("site_url: https://example.org/handbook\n", "\"/handbook/assets/site.css\"")]
    public async Task The_page_of_lost_readers_works_at_any_address(string configuration, string expected)
    {
        using var site = SampleSite.Create(configuration);
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));

        Assert.Contains(expected, site.Read("out/404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_configuration_puts_no_script_into_pages()
    {
        using var site = SampleSite.Create("""
              - Evil: "javascript:alert(1)"
            extra_css: ["javascript:alert(3)"]
            site_description: '"><script>alert(4)</script>'
            theme: {name: material, logo: "java\tscript:alert(5)", language: '"><script>'}
            """);
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));
        string page = site.Read("out/index.html");

        Assert.DoesNotContain("<script>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("=\"java", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_page_hides_what_it_does_not_want()
    {
        using var site = SampleSite.Create();
        site.Write("docs/guide/first.md", "---\nhide: [navigation, toc, footer]\n---\n# First\n\n## Install\n\nText.\n");
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));

        Assert.DoesNotContain("md-sidebar", site.Read("out/guide/first/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("md-footer__link", site.Read("out/guide/first/index.html"), StringComparison.Ordinal);
        Assert.Contains("md-sidebar", site.Read("out/guide/second/index.html"), StringComparison.Ordinal);
    }

    private static async Task<long> LengthOfAPageAsync(int pages)
    {
        using var site = SiteOf(pages);
        await ToolRun.OfAsync("build", site.Path, "--output", site.PathTo("out"));
        return new FileInfo(site.PathTo("out/p0020/index.html")).Length;
    }

    private static TemporaryFolder SiteOf(int pages)
    {
        var site = new TemporaryFolder();
        site.Write("mkdocs.yml", "site_name: Many\n");
        site.Write("docs/index.md", "# Many\n");
        for (int i = 0; i < pages; i++)
        {
            site.Write($"docs/p{i:0000}.md", $"# Page {i:0000}\n");
        }

        return site;
    }
}
