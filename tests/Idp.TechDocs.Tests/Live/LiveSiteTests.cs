using System.Text;
using CsCheck;
using Idp.Content;
using Idp.TechDocs.Markdown;
using Idp.Testing;

namespace Idp.TechDocs.Tests.Live;

public sealed class LiveSiteTests
{
    private const string Yaml = """
        site_name: Live
        site_url: https://docs.example/live
        plugins:
          - redirects:
              redirect_maps: { old.md: guide/a.md, gone.md: https://example.com }
        """;

    private static readonly string[] Names = ["index.md", "guide/a.md", "guide/b.md", "guide/README.md", "part.md", "404.md", "img/x.svg"];

    private static readonly string[] Texts =
    [
        "# One\n\nText.\n\n## Part\n\nMore [there](guide/a.md#part).", "# Two\n\n[here](#part) [home](../index.md#part)", "---\ntitle: Three\n---\n\n--8<-- \"part.md\"",
        "Nothing but text, [a](b.md) and [b](guide/b.md#x).", "## Part\n\n![x](img/x.svg) ![y](../img/x.svg)", "",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_gives_byte_for_byte_what_is_built()
    {
        var sources = Sources();
        using var live = await LiveSite.OpenAsync(await SiteText.GoodAsync(Yaml), sources, Options(sources), Token);
        await AssertAsBuiltAsync(live, sources);
    }

    [Fact]
    public async Task After_any_changes_it_is_as_one_that_was_opened_anew()
    {
        var change = Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[-1, Texts.Length - 1]);
        var changes = change.Array[1, 3].Array[1, 6];
        await changes.SampleAsync(
            async steps =>
            {
                var sources = Sources();
                using var live = await LiveSite.OpenAsync(await SiteText.GoodAsync(Yaml), sources, Options(sources), Token);
                foreach (var step in steps)
                {
                    foreach (var (name, text) in step)
                    {
                        sources[Names[name]] = text < 0 ? null : Texts[text];
                    }

                    string[] named = [.. step.Select(one => Names[one.Item1]).Distinct()];
                    var refresh = await live.RefreshAsync(new SiteChanges(named) { Snippets = named }, Token);
                    using var anew = await LiveSite.OpenAsync(await SiteText.GoodAsync(Yaml), sources, Options(sources), Token);
                    Assert.Equal(anew.Diagnostics.Select(fault => fault.ToString()), refresh.Diagnostics.Select(fault => fault.ToString()));
                }

                await AssertAsBuiltAsync(live, sources);
            },
            iter: 60, threads: 1);
    }

    [Fact]
    public async Task A_change_of_a_page_converts_that_page_alone()
    {
        var sources = Sources();
        using var live = await LiveSite.OpenAsync(await SiteText.GoodAsync(Yaml), sources, Options(sources), Token);
        sources["guide/a.md"] = "# One\n\nOther text.\n\n## Part";
        var refresh = await live.RefreshAsync(new SiteChanges(["guide/a.md", "guide/.a.md.swp", "guide/4913"]), Token);
        Assert.Equal(["guide/a.md"], refresh.Pages);
        Assert.False(refresh.IsWhole);
        Assert.Contains("Other text.", await ReadAsync(live, "guide/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("Other text.", await ReadAsync(live, "search/search_index.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_a_snippet_converts_the_pages_that_include_it()
    {
        var sources = Sources();
        sources["guide/a.md"] = "--8<-- \"part.md\"";
        sources["guide/b.md"] = "--8<-- \"missing.md\"";
        using var live = await LiveSite.OpenAsync(await SiteText.GoodAsync(Yaml), sources, Options(sources), Token);
        sources["part.md"] = "Changed.";
        var refresh = await live.RefreshAsync(new SiteChanges(["part.md"]) { Snippets = ["part.md"] }, Token);
        Assert.Equal(["guide/a.md", "part.md"], refresh.Pages);
        Assert.Equal(["guide/b.md"], (await live.RefreshAsync(new SiteChanges([]) { Snippets = ["missing.md"] }, Token)).Pages);
    }

    [Fact]
    public async Task An_anchor_that_goes_is_missed_where_it_was_used()
    {
        var sources = Sources();
        sources["index.md"] = "# Home\n\n[there](guide/a.md#part)";
        sources["guide/a.md"] = "## Part";
        using var live = await LiveSite.OpenAsync(await SiteText.GoodAsync(Yaml), sources, Options(sources), Token);
        Assert.DoesNotContain(live.Diagnostics, fault => fault.Location?.Path == "index.md");
        sources["guide/a.md"] = "## Other";
        var refresh = await live.RefreshAsync(new SiteChanges(["guide/a.md"]), Token);
        Assert.Equal("IDP3202", Assert.Single(refresh.Diagnostics, fault => fault.Location?.Path == "index.md").Id);
    }

    [Fact]
    public async Task A_file_that_comes_or_goes_changes_the_whole_site()
    {
        var sources = Sources();
        using var live = await LiveSite.OpenAsync(await SiteText.GoodAsync(Yaml), sources, Options(sources), Token);
        sources["guide/new.md"] = "# New";
        Assert.True((await live.RefreshAsync(new SiteChanges(["guide/new.md"]), Token)).IsWhole);
        Assert.Contains("New", await ReadAsync(live, "assets/navigation.json"), StringComparison.Ordinal);
        sources["img/x.svg"] = null;
        Assert.True((await live.RefreshAsync(new SiteChanges(["img/x.svg"]), Token)).IsWhole);
        Assert.Equal(ContentStatus.NotFound, (await live.ReadAsync("img/x.svg", Token)).Status);
    }

    private static SourceTree Sources()
    {
        var sources = new SourceTree();
        for (int i = 0; i < Names.Length; i++)
        {
            sources[Names[i]] = i < Texts.Length ? Texts[i] : "<svg/>";
        }

        return sources;
    }

    private static SiteBuilderOptions Options(SourceTree sources) => new() { Dialect = MarkdownDialect.Plain with { Snippets = sources } };

    private static async Task<string> ReadAsync(LiveSite live, string path) => Encoding.UTF8.GetString((await live.ReadAsync(path, Token)).Bytes.Span);

    private static async Task AssertAsBuiltAsync(LiveSite live, SourceTree sources)
    {
        using var folder = new ScratchFolder();
        string output = folder["site"];
        var built = await new SiteBuilder(Options(sources)).BuildAsync(await SiteText.GoodAsync(Yaml), sources, output, Token);
        Assert.Equal(built.Files, live.Files);
        Assert.Equal(built.Diagnostics.Select(fault => fault.ToString()), live.Diagnostics.Select(fault => fault.ToString()));
        Assert.Equal(built.PageSummaries.Select(page => page.Title), live.Result.PageSummaries.Select(page => page.Title));
        foreach (string file in built.Files)
        {
            Assert.Equal(await File.ReadAllTextAsync(Path.Join(output, file), Token), await ReadAsync(live, file));
        }
    }
}
