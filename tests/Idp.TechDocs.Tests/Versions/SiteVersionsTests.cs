using System.Text.Json.Nodes;
using Idp.TechDocs.Versions;
using Idp.Testing;

namespace Idp.TechDocs.Tests.Versions;

public sealed class SiteVersionsTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Versions_lie_beside_each_other_as_mike_has_them()
    {
        await AddAsync(new SiteVersion("1.0"));
        await AddAsync(new SiteVersion("2.1") { Title = "2.1 (latest)", Aliases = ["latest"] });
        await AddAsync(new SiteVersion("dev"));

        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""
                [{"version":"dev","title":"dev","aliases":[]},{"version":"2.1","title":"2.1 (latest)","aliases":["latest"]},{"version":"1.0","title":"1.0","aliases":[]}]
                """),
            JsonNode.Parse(_folder.Read("site/versions.json"))));
        Assert.Equal("2.1", _folder.Read("site/latest/index.html"));
        Assert.Equal("2.1", new DirectoryInfo(_folder["site/latest"]).LinkTarget);
        Assert.Equal("1.0", (await Versions().ReadAsync(Token)).Default);
    }

    [Fact]
    public async Task The_root_leads_to_the_default_and_tells_TechDocs_its_name()
    {
        await AddAsync(new SiteVersion("1.0"));
        await AddAsync(new SiteVersion("2.1") { Aliases = ["latest"] });
        var result = await Versions().SetDefaultAsync("latest", Token);

        Assert.Equal("latest", result.Default);
        Assert.Contains("<a href=\"latest/\">latest/</a>", _folder.Read("site/index.html"), StringComparison.Ordinal);
        Assert.Contains("\"site_name\":\"Site 2.1\"", _folder.Read("site/techdocs_metadata.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_that_is_built_again_keeps_its_title_and_aliases()
    {
        await AddAsync(new SiteVersion("2.1") { Title = "Two", Aliases = ["latest"] });
        var result = await AddAsync(new SiteVersion("2.1") { Aliases = ["stable"] }, "again");
        var version = Assert.Single(result.Versions);
        Assert.Equal(("Two", "latest,stable"), (version.Title, string.Join(',', version.Aliases)));
        Assert.Equal("again", _folder.Read("site/stable/index.html"));
    }

    [Fact]
    public async Task An_alias_moves_only_when_that_is_wanted()
    {
        await AddAsync(new SiteVersion("1.0") { Aliases = ["latest"] });
        var refused = await AddAsync(new SiteVersion("2.0") { Aliases = ["latest"] });
        Assert.Equal(["IDP3352"], refused.Diagnostics.Select(fault => fault.Id));
        Assert.Equal("1.0", _folder.Read("site/latest/index.html"));
        Assert.False(Directory.Exists(_folder["site/2.0"]));

        var moved = await AddAsync(new SiteVersion("2.0") { Aliases = ["latest"] }, options: new SiteVersionsOptions { MovesAliases = true });
        Assert.Empty(moved.Find("1.0")!.Aliases);
        Assert.Equal("2.0", _folder.Read("site/latest/index.html"));
    }

    [Theory]
    [InlineData(AliasKind.Redirect)]
    [InlineData(AliasKind.Copy)]
    public async Task Aliases_may_be_pages_that_lead_on_or_copies(AliasKind kind)
    {
        await AddAsync(new SiteVersion("1.0") { Aliases = ["latest"] }, options: new SiteVersionsOptions { AliasKind = kind });
        Assert.Null(new DirectoryInfo(_folder["site/latest"]).LinkTarget);
        if (kind == AliasKind.Copy)
        {
            Assert.Equal("1.0", _folder.Read("site/latest/guide/index.html"));
        }
        else
        {
            Assert.Contains("href=\"../../1.0/guide/\"", _folder.Read("site/latest/guide/index.html"), StringComparison.Ordinal);
            Assert.Contains("href=\"../1.0/\"", _folder.Read("site/latest/index.html"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_version_that_is_removed_goes_with_its_aliases_and_the_default_moves_on()
    {
        await AddAsync(new SiteVersion("1.0"));
        await AddAsync(new SiteVersion("2.0") { Aliases = ["latest", "stable"] });
        await Versions().SetDefaultAsync("latest", Token);
        Assert.Equal(["stable"], (await Versions().RemoveAsync(["stable"], Token)).Find("2.0")!.Aliases.Append("stable").Except(["latest"]));
        var result = await Versions().RemoveAsync(["2.0"], Token);

        Assert.Equal("1.0", Assert.Single(result.Versions).Name);
        Assert.Equal("1.0", result.Default);
        Assert.Equal([".versions.json.lock", "1.0", "index.html", "techdocs_metadata.json", "versions.json"], Entries());
    }

    [Fact]
    public async Task Nothing_is_removed_when_a_name_is_unknown()
    {
        await AddAsync(new SiteVersion("1.0"));
        var result = await Versions().RemoveAsync(["1.0", "3.0"], Token);
        Assert.Equal("IDP3353", Assert.Single(result.Diagnostics).Id);
        Assert.Equal("1.0", _folder.Read("site/1.0/index.html"));
        Assert.Single((await Versions().ReadAsync(Token)).Versions);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData(".hidden")]
    [InlineData("%2e%2e")]
    [InlineData("versions.json")]
    [InlineData("a\nb")]
    public async Task What_is_no_name_of_a_folder_is_no_version(string name)
    {
        Assert.Equal("IDP3351", Assert.Single((await AddAsync(new SiteVersion(name))).Diagnostics).Id);
        Assert.Equal("IDP3351", Assert.Single((await AddAsync(new SiteVersion("1.0") { Aliases = [name] })).Diagnostics).Id);
        Assert.False(Directory.Exists(_folder["site"]));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[")]
    [InlineData("[1]")]
    [InlineData("[{\"version\":\"../..\",\"title\":\"x\",\"aliases\":[]}]")]
    [InlineData("[{\"version\":\"1\",\"title\":\"x\",\"aliases\":[7]}]")]
    [InlineData("[{\"version\":\"\\ud800\"}]")]
    public async Task A_list_that_cannot_be_read_stays_as_it_is(string json)
    {
        _folder.Write("site/versions.json", json);
        Assert.Equal("IDP3350", Assert.Single((await AddAsync(new SiteVersion("1.0"))).Diagnostics).Id);
        Assert.Equal(json, _folder.Read("site/versions.json"));
    }

    [Fact]
    public async Task What_others_keep_with_a_version_stays()
    {
        _folder.Write("site/versions.json", """[{"version":"1.0","title":"1.0","aliases":["old"],"properties":{"hidden":true}}]""");
        await AddAsync(new SiteVersion("2.0"));
        Assert.Contains("\"hidden\": true", _folder.Read("site/versions.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_listed_is_not_replaced()
    {
        _folder.Write("site/latest/thesis.txt", "years of work");
        _folder.Write("site/1.0/thesis.txt", "years of work");
        Assert.Equal("IDP3354", Assert.Single((await AddAsync(new SiteVersion("1.0"))).Diagnostics).Id);
        Assert.Equal("IDP3354", Assert.Single((await AddAsync(new SiteVersion("2.0") { Aliases = ["latest"] })).Diagnostics).Id);
        Assert.Equal("years of work", _folder.Read("site/latest/thesis.txt"));
    }

    [Fact]
    public async Task Many_who_add_versions_at_once_lose_none()
    {
        await Task.WhenAll(Enumerable.Range(1, 12).Select(i => Task.Run(() => AddAsync(new SiteVersion($"{i}.0") { Aliases = [$"v{i}"] }), Token)));
        var result = await Versions().ReadAsync(Token);
        Assert.Equal(Enumerable.Range(1, 12).Reverse().Select(i => $"{i}.0"), result.Versions.Select(version => version.Name));
        Assert.All(result.Versions, version => Assert.Equal(version.Name, _folder.Read($"site/{version.Aliases[0]}/index.html")));
        Assert.Equal(12 + 12 + 4, Entries().Length);
    }

    [Fact]
    public async Task More_versions_than_are_allowed_are_refused()
    {
        await AddAsync(new SiteVersion("1.0"));
        var result = await AddAsync(new SiteVersion("2.0"), options: new SiteVersionsOptions { MaxVersions = 1 });
        Assert.Equal("IDP3355", Assert.Single(result.Diagnostics).Id);
    }

    private SiteVersions Versions(SiteVersionsOptions? options = null) => new(_folder["site"], options);

    private string[] Entries() => [.. Directory.GetFileSystemEntries(_folder["site"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private Task<SiteVersionsResult> AddAsync(SiteVersion version, string? text = null, SiteVersionsOptions? options = null) => Versions(options).AddAsync(
        version,
        (folder, _) =>
        {
            string name = Path.GetRelativePath(_folder.Path, folder);
            _folder.Write($"{name}/index.html", text ?? version.Name).Write($"{name}/guide/index.html", version.Name)
                .Write($"{name}/techdocs_metadata.json", $$"""{"site_name":"Site {{version.Name}}"}""");
            return Task.FromResult(true);
        },
        Token);

    public void Dispose() => _folder.Dispose();
}
