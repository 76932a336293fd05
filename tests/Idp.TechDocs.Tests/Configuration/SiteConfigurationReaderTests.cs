namespace Idp.TechDocs.Tests.Configuration;

public sealed class SiteConfigurationReaderTests
{
    [Fact]
    public async Task A_plain_configuration_is_read()
    {
        var site = await SiteText.GoodAsync("""
            site_name: My docs
            site_url: https://example.com/docs
            site_description: About
            docs_dir: ./pages/
            use_directory_urls: no
            strict: on
            copyright: <b>Us</b>
            extra_css: [a.css]
            extra: { x: 1, y: [true, ~] }
            theme:
              name: material
              language: de
              features: [toc.integrate]
              palette: { scheme: slate }
            nav:
              - index.md
              - Guide:
                  - Start: guide/start.md
                  - https://example.com
            """);

        Assert.Equal("My docs", site.SiteName);
        Assert.Equal("https://example.com/docs/", site.SiteUrl);
        Assert.Equal("pages", site.DocsFolder);
        Assert.False(site.UseDirectoryUrls);
        Assert.True(site.IsStrict);
        Assert.Equal("""{"x":1,"y":[true,null]}""", site.Extra.ToJsonString());
        Assert.Equal("de", site.Theme.Language);
        Assert.Equal(["toc.integrate", "navigation.footer", "content.action.edit"], site.Theme.Features);
        Assert.Equal("""{"scheme":"slate"}""", site.Theme.Palette!.ToJsonString());
        Assert.Equal("index.md", site.Nav!.Value[0].Target);
        Assert.Equal("guide/start.md", site.Nav.Value[1].Children[0].Target);
        Assert.Equal("18:16", site.Nav.Value[1].Children[0].Location!.Start.ToString());
        Assert.Equal(["techdocs-core", "search", "monorepo", "gh-admonitions"], site.Plugins.Select(plugin => plugin.Name));
    }

    [Fact]
    public async Task A_folder_without_configuration_has_that_of_TechDocs()
    {
        var result = await new SiteConfigurationReader().ReadAsync(new TextContent(), TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics);
        Assert.Equal("Documentation Site", result.Configuration!.SiteName);
        Assert.Equal("docs", result.Configuration.DocsFolder);
    }

    [Fact]
    public async Task The_file_with_the_long_ending_comes_first()
    {
        var content = new TextContent { ["mkdocs.yaml"] = "site_name: a", ["mkdocs.yml"] = "site_name: b" };

        var result = await new SiteConfigurationReader().ReadAsync(content, TestContext.Current.CancellationToken);

        Assert.Equal("a", result.Configuration!.SiteName);
    }

    [Theory]
    [InlineData("hooks: [a.py]", "IDP3102@1:1")]
    [InlineData("theme: { custom_dir: x }", "IDP3103@1:10")]
    [InlineData("theme: readthedocs", "IDP3115@1:8")]
    [InlineData("site_name: 3", "IDP3104@1:12")]
    [InlineData("site_url: example.com", "IDP3104@1:11")]
    [InlineData("docs_dir: ../x", "IDP3106@1:11")]
    [InlineData("docs_dir: /x", "IDP3106@1:11")]
    [InlineData("docs_dir: .", "IDP3106@1:11")]
    [InlineData("- a", "IDP3101@1:1")]
    [InlineData("a: 1\n---\nb: 2", "IDP3101@2:1")]
    [InlineData("site_name: [", "IDP1001@1:13")]
    [InlineData("nav: a.md", "IDP3111@1:6")]
    [InlineData("nav: [{a: b.md, c: d.md}]", "IDP3111@1:7")]
    [InlineData("nav:\n  - Home:", "IDP3111@2:5")]
    [InlineData("nav:\n  - Home: {a: b.md}", "IDP3111@2:11")]
    [InlineData("plugins: [3]", "IDP3113@1:11")]
    [InlineData("plugins: [mike]", "IDP3109@1:11")]
    [InlineData("markdown_extensions:\n  - toc\n  - acme.shiny", "IDP3002@3:5")]
    [InlineData("markdown_extensions:\n  - superfences: { a: b }", "IDP3002@2:5")]
    [InlineData("markdown_extensions:\n  acme.shiny:", "IDP3002@2:3")]
    [InlineData("markdown_extensions:\n  - plantuml_markdown:\n      plantuml_cmd: x", "IDP3108@3:7")]
    [InlineData("extra:\n  x: !!python/name:os.system", "IDP3105@2:29")]
    [InlineData("extra:\n  x: !!python/object/apply:os.system [ls]", "IDP3105@2:38")]
    [InlineData("extra:\n  x: !other 3", "IDP3112@2:13")]
    [InlineData("validation: { nav: { anchors: warn } }", "IDP3114@1:22")]
    [InlineData("INHERIT: other.yml", "IDP3107@1:10")]
    [InlineData("INHERIT: mkdocs.yml", "IDP3107@1:10")]
    [InlineData("INHERIT: ../../etc/passwd", "IDP3107@1:10")]
    [InlineData("site_name: !ENV NAME", "IDP3110@1:17")]
    public async Task What_is_wrong_is_said_with_its_place(string yaml, string expected)
        => Assert.Equal(expected, await SiteText.FaultsAsync(yaml));
}
