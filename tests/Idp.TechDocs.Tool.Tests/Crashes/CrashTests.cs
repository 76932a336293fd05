using System.Globalization;
using Idp.TechDocs.Publishing;
using Idp.Testing;

namespace Idp.TechDocs.Tool.Tests.Crashes;

/// <summary>Readers have a whole site whenever a builder or publisher dies. <c>IDP_CRASH_ROUNDS=50</c> kills more of them.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Pages = 150;
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_builder_that_is_killed_leaves_a_whole_site()
    {
        string site = _folder.PathTo("out/site");
        var known = await BuildBothAsync();
        var tool = new CrashingTool(() => Directory.Exists(_folder.PathTo("out")) && Directory.EnumerateDirectories(_folder.PathTo("out"), ".site.*").Any());
        await tool.RunAsync(Build("a"));
        await using (new Watch(() => File.Exists(Path.Join(site, "index.html"))))
        {
            for (int i = 0; i < CrashingTool.Rounds; i++)
            {
                await tool.KillAsync(Build(i % 2 == 0 ? "b" : "a"));
                SiteManifest.Of(site).Which(site, known);
            }
        }

        await tool.RunAsync(Build("b"));
        Assert.Equal("b", SiteManifest.Of(site).Which(site, known));
        Assert.Equal(["site"], Directory.GetFileSystemEntries(_folder.PathTo("out")).Select(Path.GetFileName));
        Tell(tool);

        string[] Build(string version) => ["build", _folder.PathTo(version), "--output", site, "--etag", version, "-q"];
    }

    [Fact]
    public async Task A_publisher_that_is_killed_leaves_a_whole_site()
    {
        string site = _folder.PathTo("root/default/component/orders"), builds = _folder.PathTo("root/.builds/default/component/orders");
        var known = await BuildBothAsync();
        int before = 0;
        var tool = new CrashingTool(() => CountBuilds() > before);
        await tool.RunAsync(Publish("a"));
        await using (new Watch(() => File.Exists(Path.Join(site, "index.html"))))
        {
            for (int i = 0; i < CrashingTool.Rounds; i++)
            {
                before = CountBuilds();
                await tool.KillAsync(Publish(i % 2 == 0 ? "b" : "a"));
                string etag = SiteManifest.Of(site).Which(site, known);
                Assert.Equal(etag, (await new LocalSitePublisher(_folder.PathTo("root")).FetchMetadataAsync(SiteKey.Parse("default/component/orders"), Token))?.Etag);
            }
        }

        before = int.MaxValue;
        await tool.RunAsync(Publish("b"));
        Assert.Equal("b", SiteManifest.Of(site).Which(site, known));
        Assert.Equal(2, CountBuilds());
        Assert.Equal(["orders"], Directory.GetFileSystemEntries(_folder.PathTo("root/default/component")).Select(Path.GetFileName));
        Tell(tool);

        int CountBuilds() => Directory.Exists(builds) ? Directory.GetDirectories(builds).Length : 0;
        string[] Publish(string version) => ["publish", _folder.PathTo($"built-{version}"), "--to", _folder.PathTo("root"), "--entity", "default/component/orders", "-q"];
    }

    private static void Tell(CrashingTool tool)
    {
        string said = string.Create(CultureInfo.InvariantCulture, $"{tool.Killed} of {CrashingTool.Rounds} processes were killed while they wrote.");
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        Assert.True(CrashingTool.Rounds < 20 || tool.Killed > CrashingTool.Rounds / 2, said);
    }

    // The same pages with other texts, and some that only one of the two has.
    private async Task<(string Name, SiteManifest Manifest)[]> BuildBothAsync()
    {
        var known = new List<(string, SiteManifest)>();
        foreach (string version in (string[])["a", "b"])
        {
            _folder.Write($"{version}/mkdocs.yml", $"site_name: Site {version}\n");
            _folder.Write($"{version}/docs/index.md", $"# Version {version}\n");
            for (int i = 0; i < Pages; i++)
            {
                _folder.Write($"{version}/docs/part{i % 7}/page{i}{(i % 10 == 0 ? version : "")}.md", $"# Page {i}\n\n{string.Concat(Enumerable.Repeat($"Text of {version}. ", 200))}\n");
            }

            var run = await ToolRun.OfAsync("build", _folder.PathTo(version), "--output", _folder.PathTo($"built-{version}"), "--etag", version);
            Assert.Equal(0, run.ExitCode);
            known.Add((version, SiteManifest.Of(_folder.PathTo($"built-{version}"))));
        }

        return [.. known];
    }

    public void Dispose() => _folder.Dispose();
}
