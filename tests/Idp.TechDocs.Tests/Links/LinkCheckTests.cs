using Idp.Diagnostics;
using Idp.TechDocs.Tests.Building;

namespace Idp.TechDocs.Tests.Links;

public sealed class LinkCheckTests
{
    [Fact]
    public async Task Links_to_sources_become_addresses()
    {
        using var site = await BuiltSite.OfAsync(
            ("index.md", "[b](guide/b.md \"T\") [c](guide/b.md?x=1#top) ![i](img/a%20b.svg) <https://example.org/x.md> [m](mailto:a@b.c) [top](#home)\n\n# Home"),
            ("guide/b.md", "# Top\n\n[home](../index.md) [self](b.md) [image](../img/a b.svg)"),
            ("img/a b.svg", "<svg/>"));
        string home = site.Article("index.html"), guide = site.Article("guide/b/index.html");
        Assert.Contains("href=\"guide/b/\" title=\"T\"", home, StringComparison.Ordinal);
        Assert.Contains("href=\"guide/b/?x=1#top\"", home, StringComparison.Ordinal);
        Assert.Contains("src=\"img/a%20b.svg\"", home, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/x.md\"", home, StringComparison.Ordinal);
        Assert.Contains("href=\"mailto:a@b.c\"", home, StringComparison.Ordinal);
        Assert.Contains("href=\"../../\"", guide, StringComparison.Ordinal);
        Assert.Contains("href=\"./\"", guide, StringComparison.Ordinal);
        Assert.Contains("href=\"../../img/a%20b.svg\"", guide, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_leads_nowhere_is_told_with_its_place()
    {
        using var site = await BuiltSite.OfAsync(WithToc(), ("index.md", "# Home\n\nText\n[a](missing.md) and ![b](none.png)\n\n- [c](#nowhere)\n- [d](a.md#gone)\n- [e](/x.md)\n- [f](folder)\n- [g](../../out.md)\n"), ("a.md", "# A"));
        Assert.Equal(
            ["IDP3200 index.md:4:5", "IDP3201 index.md:4:26", "IDP3202 index.md:6:7", "IDP3202 index.md:7:7", "IDP3203 index.md:8:7", "IDP3204 index.md:9:7", "IDP3200 index.md:10:7"],
            site.Faults());
    }

    [Fact]
    public async Task An_anchor_as_a_forge_makes_it_is_answered_with_the_one_that_is_there()
    {
        using var site = await BuiltSite.OfAsync(WithToc(), ("index.md", "# Version 1.2\n\n[v](#version-1.2)"));
        Assert.EndsWith("There is 'version-12'.", Assert.Single(site.Result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Größe & Maß {#groe}\n\n[x](#größe--maß)", "groe")]
    [InlineData("# Größe\n\n[x](#gr%C3%B6%C3%9Fe)", "groe")]
    public async Task An_anchor_with_letters_outside_ASCII_is_answered_with_its_headings(string page, string anchor)
    {
        using var site = await BuiltSite.OfAsync(new SiteConfiguration { MarkdownExtensions = [new("toc"), new("attr_list")] }, ("index.md", page));
        Assert.EndsWith($"There is '{anchor}'.", Assert.Single(site.Result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_top_of_a_page_is_always_there()
    {
        using var site = await BuiltSite.OfAsync(("index.md", "[x](#top) [y](#) [z](a.md#TOP)"), ("a.md", "x"));
        Assert.Empty(site.Result.Diagnostics);
    }

    [Fact]
    public async Task A_dead_link_may_be_long()
    {
        using var site = await BuiltSite.OfAsync(("index.md", $"[x]({new string('a', 5_000)}.md) [y]({new string('b', 50_000)}.md)"));
        Assert.Equal(["IDP3200 index.md:1:5", "IDP3200 index.md:1:5014"], site.Faults());
    }

    [Theory]
    [InlineData(ValidationLevel.Ignore, false, null)]
    [InlineData(ValidationLevel.Info, false, DiagnosticSeverity.Info)]
    [InlineData(ValidationLevel.Warn, false, DiagnosticSeverity.Warning)]
    [InlineData(ValidationLevel.Warn, true, DiagnosticSeverity.Error)]
    public async Task How_serious_a_fault_is_the_site_says(ValidationLevel level, bool isStrict, DiagnosticSeverity? severity)
    {
        var configuration = new SiteConfiguration { IsStrict = isStrict, Validation = new ValidationSettings { LinkNotFound = level } };
        using var site = await BuiltSite.OfAsync(configuration, ("index.md", "[a](missing.md)"));
        Assert.Equal(severity, site.Result.Diagnostics.SingleOrDefault()?.Severity);
        Assert.Equal(severity != DiagnosticSeverity.Error, site.Result.Success);
    }

    private static SiteConfiguration WithToc() => new() { MarkdownExtensions = [new("toc")] };
}
