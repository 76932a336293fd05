using System.Text.Json.Nodes;

namespace Idp.TechDocs.Tests.Configuration;

public sealed class SiteConfigurationDetailTests
{
    [Fact]
    public async Task A_configuration_inherits_from_others()
    {
        var content = new TextContent
        {
            ["mkdocs.yml"] = "INHERIT: shared/base.yml\nsite_name: own\nextra: { a: { x: 1 } }\nextra_css: [own.css]",
            ["shared/base.yml"] = "INHERIT: ../root.yml\nsite_name: base\nextra: { a: { y: 2 }, b: 3 }\nextra_css: [base.css]",
            ["root.yml"] = "site_author: root",
        };

        var result = await new SiteConfigurationReader().ReadAsync(content, TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(("own", "root"), (result.Configuration!.SiteName, result.Configuration.SiteAuthor));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""{"a":{"y":2,"x":1},"b":3}"""), result.Configuration.Extra));
        Assert.Equal(["own.css"], result.Configuration.ExtraCss);
    }

    [Fact]
    public async Task Inheritance_in_a_circle_or_too_long_is_a_fault()
    {
        var circle = new TextContent { ["mkdocs.yml"] = "INHERIT: a.yml", ["a.yml"] = "INHERIT: ./mkdocs.yml" };
        var chain = new TextContent { ["mkdocs.yml"] = "INHERIT: 0.yml" };
        for (int i = 0; i < 20; i++)
        {
            chain[$"{i}.yml"] = $"INHERIT: {i + 1}.yml";
        }

        foreach (var content in (TextContent[])[circle, chain])
        {
            var result = await new SiteConfigurationReader().ReadAsync(content, TestContext.Current.CancellationToken);
            Assert.Null(result.Configuration);
            Assert.Equal("IDP3107", Assert.Single(result.Diagnostics).Id);
        }
    }

    [Fact]
    public async Task Variables_are_read_where_they_are_allowed()
    {
        var options = new SiteConfigurationOptions { Environment = SiteEnvironment.From(name => name switch { "STRICT" => "yes", "NAME" => "site", _ => null }) };

        var site = await SiteText.GoodAsync("site_name: !ENV [GONE, NAME, other]\nstrict: !ENV STRICT\nextra: { a: !ENV [GONE, 3], b: !ENV GONE, c: !ENV [PATH, none] }", options);

        Assert.Equal("site", site.SiteName);
        Assert.True(site.IsStrict);
        Assert.Equal("""{"a":3,"b":null,"c":"none"}""", site.Extra.ToJsonString());
    }

    [Fact]
    public async Task Python_names_of_the_list_become_texts()
    {
        var site = await SiteText.GoodAsync("""
            markdown_extensions:
              - pymdownx.superfences:
                  custom_fences:
                    - { name: mermaid, class: mermaid, format: !!python/name:pymdownx.superfences.fence_code_format }
              - toc:
                  slugify: !!python/object/apply:pymdownx.slugs.slugify
                    kwds: { case: lower }
              - pymdownx.snippets: { base_path: !relative $docs_dir }
            """);

        string options = string.Join('\n', site.MarkdownExtensions.Select(extension => $"{extension.Name} {extension.Options?.ToJsonString()}"));
        Assert.Contains("""toc {"permalink":true,"slugify":{"!!python/object/apply:pymdownx.slugs.slugify":{"kwds":{"case":"lower"}}}}""", options, StringComparison.Ordinal);
        Assert.Contains("\"format\":\"!!python/name:pymdownx.superfences.fence_code_format\"", options, StringComparison.Ordinal);
        Assert.Contains("\"base_path\":\"!relative $docs_dir\"", options, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blocks_of_slashes_are_an_option_of_the_core()
    {
        var site = await SiteText.GoodAsync("plugins:\n  - techdocs-core: { use_pymdownx_blocks: true }\n  - search: { lang: de }");

        string[] names = [.. site.MarkdownExtensions.Select(extension => extension.Name)];
        Assert.Contains("pymdownx.blocks.details", names);
        Assert.DoesNotContain("admonition", names);
        Assert.Equal("de", site.Plugins.Single(plugin => plugin.Name == "search").Options["lang"]!.GetValue<string>());
    }

    [Fact]
    public async Task Without_the_core_a_site_has_what_it_lists()
    {
        var site = await SiteText.GoodAsync("markdown_extensions: [admonition]\ntheme: { name: material, palette: { scheme: slate } }", new() { OmitsTechDocsCore = true });

        Assert.Equal(["toc", "tables", "fenced_code", "admonition"], site.MarkdownExtensions.Select(extension => extension.Name));
        Assert.Equal(["search"], site.Plugins.Select(plugin => plugin.Name));
        Assert.Empty(site.Theme.Features);
        Assert.NotNull(site.Theme.Palette);
    }

    [Theory]
    [InlineData("https://github.com/o/r/tree/main/svc", "https://github.com/o/r/tree/main/svc", "https://github.com/o/r/edit/main/svc/docs/")]
    [InlineData("https://github.com/o/r", "https://github.com/o/r", "edit/master/docs/")]
    [InlineData("https://gitlab.com/g/s/r/-/tree/main/x/", "https://gitlab.com/g/s/r/-/tree/main/x/", "https://gitlab.com/g/s/r/-/edit/main/x/docs/")]
    [InlineData("https://example.com/o/r/tree/main", null, null)]
    public async Task Links_to_edit_follow_from_where_the_sources_are(string source, string? repository, string? edit)
    {
        var site = await SiteText.GoodAsync("site_name: x", new() { SourceUrl = source });

        Assert.Equal((repository, edit), (site.RepoUrl, site.EditUri));
    }

    [Theory]
    [InlineData("repo_url: https://github.com/o/r", "GitHub", "edit/master/docs/")]
    [InlineData("repo_url: https://git.acme-corp.com/o/r", "Git", null)]
    [InlineData("repo_url: https://bitbucket.org/o/r\nedit_uri: src/x", "Bitbucket", "src/x/")]
    public async Task Names_and_links_follow_from_the_repository(string yaml, string name, string? edit)
    {
        var site = await SiteText.GoodAsync(yaml);

        Assert.Equal((name, edit), (site.RepoName, site.EditUri));
    }

    [Fact]
    public async Task Maps_are_merged_as_in_YAML_of_old()
    {
        var site = await SiteText.GoodAsync("extra:\n  base: &b { x: 1, y: 2 }\n  all: { <<: *b, y: 3 }");

        Assert.Equal("""{"base":{"x":1,"y":2},"all":{"y":3,"x":1}}""".Length, site.Extra.ToJsonString().Length);
        Assert.Equal(3, site.Extra["all"]!["y"]!.GetValue<int>());
    }

    [Fact]
    public async Task Nothing_that_a_file_holds_makes_it_throw()
    {
        string[] pieces =
        [
            "nav", "plugins", "theme", "extra", "validation", "markdown_extensions", "docs_dir", "site_url", ": ", "- ", "\n", "  ", "[", "]", "{", "}",
            "!ENV ", "!!python/name:x", "&a ", "*a", "a", "INHERIT", "~", "yes", "..", "/", ",", "\"", "'", "!include ", "\u0000", "é",
        ];
        var random = new Random(5);
        for (int i = 0; i < 3_000; i++)
        {
            string yaml = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => pieces[random.Next(pieces.Length)]));
            await SiteText.ReadAsync(yaml);
        }
    }

    [Theory]
    [InlineData("meta")]
    [InlineData("markdown.extensions.meta")]
    [InlineData("markdown.extensions.tables")]
    [InlineData("idp.lists")]
    [InlineData("pymdownx.striphtml")]
    public async Task An_extension_that_is_known_or_needless_is_not_told(string name)
    {
        var content = new TextContent { ["mkdocs.yml"] = $"site_name: a\nmarkdown_extensions: [{name}]" };
        Assert.Empty((await new SiteConfigurationReader().ReadAsync(content, TestContext.Current.CancellationToken)).Diagnostics);
    }

    [Fact]
    public async Task What_to_do_about_an_unknown_extension_is_told()
    {
        var content = new TextContent { ["mkdocs.yml"] = "markdown_extensions: [superfence, markdown_include.include]" };
        var result = await new SiteConfigurationReader().ReadAsync(content, TestContext.Current.CancellationToken);
        Assert.Equal(["Write 'pymdownx.superfences', if that is meant.", "Put files into pages with pymdownx.snippets."], result.Diagnostics.Select(fault => fault.Remedy));
    }
}
