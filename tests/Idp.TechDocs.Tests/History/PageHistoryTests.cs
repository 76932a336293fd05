using Idp.Testing;

namespace Idp.TechDocs.Tests.History;

public sealed class PageHistoryTests
{
    [Fact]
    public async Task Pages_and_the_sitemap_tell_the_day_of_the_last_change()
    {
        using var folder = new ScratchFolder();
        var history = new KnownHistory { ["a.md"] = new DateTimeOffset(2026, 2, 1, 1, 0, 0, TimeSpan.FromHours(3)) };
        await new SiteBuilder(new SiteBuilderOptions { History = history }).BuildAsync(
            new SiteConfiguration { SiteUrl = "https://docs.example.com/" }, new TextContent { ["index.md"] = "# Home", ["a.md"] = "# A" }, folder["site"],
            TestContext.Current.CancellationToken);

        Assert.Contains("Last updated <time datetime=\"2026-01-31\">2026-01-31</time>", await ReadAsync("a/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Last updated", await ReadAsync("index.html"), StringComparison.Ordinal);
        string sitemap = await ReadAsync("sitemap.xml");
        Assert.Contains("<loc>https://docs.example.com/a/</loc><lastmod>2026-01-31</lastmod><changefreq>", sitemap, StringComparison.Ordinal);
        Assert.Contains("<loc>https://docs.example.com/</loc><changefreq>", sitemap, StringComparison.Ordinal);

        async Task<string> ReadAsync(string path) => await File.ReadAllTextAsync(Path.Join(folder["site"], path), TestContext.Current.CancellationToken);
    }

    private sealed class KnownHistory : Dictionary<string, DateTimeOffset>, IPageHistory
    {
        public DateTimeOffset? FindLastChange(string source) => TryGetValue(source, out var date) ? date : null;
    }
}
