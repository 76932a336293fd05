using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Commands;

/// <summary>A configuration that <c>--config</c> names.</summary>
public sealed class ConfigurationFileTests
{
    [Fact]
    public async Task What_a_configuration_names_is_read_from_its_own_folder()
    {
        using var site = new TemporaryFolder();
        site.Write("base.yml", "site_name: Company\nmarkdown_extensions: [pymdownx.snippets]\n");
        site.Write("shared/note.txt", "Of the folder that it runs in.");
        site.Write("docs/index.md", "# Wrong\n");
        site.Write("sub/mkdocs.yml", "INHERIT: ../base.yml\nnav:\n  - Home: index.md\n  - Other: '!include ./other/mkdocs.yml'\n  - All: '*include more/*/mkdocs.yml'\n");
        site.Write("sub/docs/index.md", "# Right\n\n--8<-- \"shared/note.txt\"\n");
        site.Write("sub/other/mkdocs.yml", "site_name: other\n");
        site.Write("sub/other/docs/index.md", "# Other\n");
        site.Write("sub/more/a/mkdocs.yml", "site_name: a\n");
        site.Write("sub/more/a/docs/index.md", "# More\n");
        var run = await ToolRun.OfAsync("build", site.Path, "--config", "./sub/mkdocs.yml", "--output", site.PathTo("out"), "--strict");

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        string page = site.Read("out/index.html");
        Assert.Contains("Right", page, StringComparison.Ordinal);
        Assert.Contains("Of the folder that it runs in.", page, StringComparison.Ordinal);
        Assert.Contains("Company", page, StringComparison.Ordinal);
        Assert.True(File.Exists(site.PathTo("out/other/index.html")));
        Assert.True(File.Exists(site.PathTo("out/a/index.html")));
    }

    [Theory]
    [InlineData("../pages", 0, "")]
    [InlineData("..", 1, "sub/mkdocs.yml:1:11: error IDP3106: 'docs_dir: ..' holds the configuration, which would be among the pages.")]
    [InlineData(".", 1, "sub/mkdocs.yml:1:11: error IDP3106: 'docs_dir: .' holds the configuration, which would be among the pages.")]
    [InlineData("../../pages", 1, "sub/mkdocs.yml:1:11: error IDP3106: 'docs_dir: ../../pages' leads out of the folder of the site.")]
    public async Task Pages_may_be_anywhere_in_the_folder_but_around_the_configuration(string docs, int exitCode, string fault)
    {
        using var site = new TemporaryFolder();
        site.Write("sub/mkdocs.yml", $"docs_dir: {docs}\n");
        site.Write("pages/index.md", "# Pages\n");
        var run = await ToolRun.OfAsync("check", site.Path, "--config", "sub/mkdocs.yml");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(fault, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_tells_users_of_the_tool_what_they_can_do()
    {
        using var site = SampleSite.Create("copyright: !ENV NO_SUCH_VARIABLE_HERE\nhooks: [x.py]\n");
        var run = await ToolRun.OfAsync("check", site.Path);

        Assert.Contains("'idp-docs --env NAME', or SiteConfigurationOptions.Environment in a program", run.Output, StringComparison.Ordinal);
        Assert.Contains("Remove the key; a program that builds sites with this library", run.Output, StringComparison.Ordinal);
    }
}
