using System.Text;
using Idp.Content;
using Idp.Diagnostics;
using Idp.TechDocs.Tests.Building;
using Idp.Testing;

namespace Idp.TechDocs.Tests.Pages;

public sealed class PageFileTests
{
    [Fact]
    public async Task A_page_that_is_not_UTF8_is_told_with_its_first_bad_byte_and_built_nevertheless()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder["docs"]);
        File.WriteAllBytes(folder["docs/index.md"], [.. "# ü\n\na "u8, 0xFF, 0xFE, .. " b\n[x](gone.md)"u8]);
        File.WriteAllBytes(folder["docs/wide.md"], [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("# Wide")]);
        var result = await new SiteBuilder().BuildAsync(
            new SiteConfiguration(), new FileContentReader(folder["docs"]), folder["site"], TestContext.Current.CancellationToken);
        Assert.Equal(["IDP3214 index.md:3:3", "IDP3200 index.md:4:5", "IDP3214 wide.md:1:1"], result.Diagnostics.Select(fault => $"{fault.Id} {fault.Location}"));
        Assert.Equal(DiagnosticSeverity.Error, result.Diagnostics[0].Severity);
        Assert.Contains("but in UTF-16", result.Diagnostics[2].Message, StringComparison.Ordinal);
        Assert.Contains("a \uFFFD\uFFFD b", folder.Read("site/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_key_that_front_matter_has_twice_the_last_counts()
    {
        using var site = await BuiltSite.OfAsync(("index.md", "---\ntitle: A\ntags: [a]\ntitle: B\n---\n\ntext"));
        Assert.Empty(site.Result.Diagnostics);
        Assert.Equal("B", Assert.Single(site.Result.PageSummaries).Title);
        Assert.Equal("<p>text</p>", site.Article("index.html").Trim().Split('\n')[^1].Trim());
    }

    [Theory]
    [InlineData("title: a: b", 2)]
    [InlineData("title: @foo", 2)]
    [InlineData("a: 1\ntitle: \"open", 3)]
    public async Task Front_matter_that_is_no_YAML_stays_text_and_is_told(string yaml, int line)
    {
        using var site = await BuiltSite.OfAsync(("index.md", $"---\n{yaml}\n---\n\ntext"));
        var fault = Assert.Single(site.Result.Diagnostics);
        Assert.Equal(("IDP3215", DiagnosticSeverity.Warning), (fault.Id, fault.Severity));
        Assert.InRange(fault.Location!.Start.Line, 2, line + 1);
        Assert.Contains("title:", site.Article("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_the_configuration_names_must_be_there()
    {
        using var folder = new ScratchFolder();
        folder.Write("mkdocs.yml", "theme:\n  logo: img/logo.svg\n  favicon: img/none.png\nextra_css:\n  - a.css?v=1\n  - none.css\n  - https://example.org/x.css\n");
        folder.Write("docs/index.md", "# Home");
        folder.Write("docs/img/logo.svg", "<svg/>");
        folder.Write("docs/a.css", "");
        var read = await new SiteConfigurationReader().ReadAsync(new FileContentReader(folder.Path), TestContext.Current.CancellationToken);
        var result = await new SiteBuilder().BuildAsync(
            read.Configuration!, new FileContentReader(folder["docs"]), folder["site"], TestContext.Current.CancellationToken);
        Assert.Equal(["IDP3216 mkdocs.yml:3:12", "IDP3216 mkdocs.yml:6:5"], result.Diagnostics.Select(fault => $"{fault.Id} {fault.Location}"));
    }
}
