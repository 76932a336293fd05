using System.Net;
using System.Text.RegularExpressions;
using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Commands;

/// <summary>Folders that come and go while a site is served.</summary>
public sealed partial class ServeFolderTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Changes_are_noticed_after_the_pages_folder_went_and_came_back(bool isMoved)
    {
        using var site = new TemporaryFolder();
        site.Write("mkdocs.yml", "site_name: S\n");
        site.Write("docs/index.md", "# One\n");
        await using var server = await RunningServer.StartAsync(site.Path);
        if (isMoved)
        {
            Directory.Move(site.PathTo("docs"), site.PathTo("old"));
        }
        else
        {
            Directory.Delete(site.PathTo("docs"), recursive: true);
        }

        site.Write("docs/index.md", "# Two\n");
        await UntilShownAsync(server, "", "Two");
        site.Write("docs/index.md", "# Three\n");
        await UntilShownAsync(server, "", "Three");
        site.Write("docs/new.md", "# New\n");
        await UntilShownAsync(server, "new/", "New");
        Directory.Delete(site.PathTo("docs"), recursive: true);
        site.Write("docs/index.md", "# Four\n");
        await UntilShownAsync(server, "", "Four");
        site.Write("docs/index.md", "# Five\n");
        await UntilShownAsync(server, "", "Five");
    }

    [Fact]
    public async Task A_pages_folder_is_followed_once_it_is_there()
    {
        using var site = new TemporaryFolder();
        site.Write("mkdocs.yml", "site_name: S\n");
        site.Write("docs/index.md", "# One\n");
        await using var server = await RunningServer.StartAsync(site.Path);
        site.Write("mkdocs.yml", "site_name: S\ndocs_dir: a/b/pages\n");
        await server.WaitForAsync(NoPages());
        site.Write("a/b/pages/index.md", "# Two\n");
        await UntilShownAsync(server, "", "Two");
        site.Write("a/b/pages/index.md", "# Three\n");
        await UntilShownAsync(server, "", "Three");
        Directory.Delete(site.PathTo("a"), recursive: true);
        site.Write("a/b/pages/index.md", "# Four\n");
        await UntilShownAsync(server, "", "Four");
        site.Write("a/b/pages/index.md", "# Five\n");
        await UntilShownAsync(server, "", "Five");
    }

    [Fact]
    public async Task Included_sites_are_followed_with_their_configurations()
    {
        using var site = new TemporaryFolder();
        site.Write("mkdocs.yml", "site_name: S\nplugins: [techdocs-core]\nnav:\n  - Home: index.md\n  - Sub: '!include ./svc/mkdocs.yml'\n");
        site.Write("docs/index.md", "# One\n");
        site.Write("svc/mkdocs.yml", "site_name: svc-a\nnav:\n  - Home: index.md\n");
        site.Write("svc/docs/index.md", "# Sub\n");
        await using var server = await RunningServer.StartAsync(site.Path);
        site.Write("svc/docs/index.md", "# Sub two\n");
        await UntilShownAsync(server, "svc-a/", "Sub two");
        site.Write("svc/docs/new.md", "# Sub new\n");
        await UntilShownAsync(server, "svc-a/new/", "Sub new");
        site.Write("svc/mkdocs.yml", "site_name: svc-a\nnav:\n  - Home: index.md\n  - Entry of its own: new.md\n");
        await UntilShownAsync(server, "assets/navigation.json", "Entry of its own");
    }

    [Fact]
    public async Task A_configuration_that_another_one_inherits_from_is_followed()
    {
        using var site = new TemporaryFolder();
        site.Write("mkdocs.yml", "INHERIT: company/base.yml\n");
        site.Write("company/base.yml", "site_name: Before\n");
        site.Write("docs/index.md", "# One\n");
        await using var server = await RunningServer.StartAsync(site.Path);
        site.Write("company/base.yml", "site_name: Afterwards\n");
        await UntilShownAsync(server, "", "Afterwards");
    }

    // After each change that was followed.
    private static async Task UntilShownAsync(RunningServer server, string path, string text)
    {
        while (true)
        {
            await server.WaitForAsync(Followed());
            using var answer = await server.Client.GetAsync(path, TestContext.Current.CancellationToken);
            if (answer.StatusCode == HttpStatusCode.OK && (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains(text, StringComparison.Ordinal))
            {
                return;
            }
        }
    }

    [GeneratedRegex("changed: [0-9,]+ pages? in ")]
    private static partial Regex Followed();

    [GeneratedRegex("not built: there are no pages")]
    private static partial Regex NoPages();
}
