using Idp.Content;
using Idp.TechDocs.Publishing;

namespace Idp.TechDocs.Tests.Publishing;

public sealed class LocalSitePublisherTests : SitePublisherConformance
{
    protected override ISitePublisher Create() => new LocalSitePublisher(Folder["root"]);

    [Fact]
    public async Task An_open_site_stays_as_it_was_whatever_is_published()
    {
        var publisher = Create();
        await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "1"), Token);
        using (var old = await publisher.OpenAsync(Key, Token))
        {
            foreach (string version in (string[])["2", "3", "4"])
            {
                await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, version), Token);
            }

            Assert.Equal("1", await VersionAsync(old!));
            Assert.Equal("4", await VersionAsync(publisher));
            Assert.Equal(3, Builds().Length);
        }

        await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "5"), Token);
        Assert.Equal(2, Builds().Length);
    }

    [Fact]
    public async Task Readers_during_publications_see_whole_sites_of_one_version()
    {
        string[] folders = [BuiltVersion.Write(Folder, "1", pages: 40), BuiltVersion.Write(Folder, "2", pages: 40)];
        await Create().PublishAsync(Key, folders[0], Token);
        using var done = new CancellationTokenSource();
        var seen = new HashSet<string>();
        var reading = Task.Run(
            async () =>
            {
                while (!done.IsCancellationRequested)
                {
                    seen.Add(await VersionAsync(Create()));
                }
            },
            Token);
        for (int i = 1; i <= 30 || seen.Count < 2; i++)
        {
            Assert.True((await Create().PublishAsync(Key, folders[i % 2], Token)).Success);
        }

        await done.CancelAsync();
        await reading;
        Assert.Equal(2, seen.Count);
    }

    [Fact]
    public async Task The_build_that_was_current_stays_for_those_who_followed_the_link_before()
    {
        var publisher = Create();
        await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "1"), Token);
        string followed = new DirectoryInfo(Site).ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "2"), Token);
        Assert.Equal("index.html of 1", await File.ReadAllTextAsync(Path.Join(followed, "index.html"), Token));
        Assert.Equal("index.html of 2", await File.ReadAllTextAsync(Path.Join(Site, "index.html"), Token));
    }

    [Fact]
    public async Task What_a_dead_publisher_left_is_removed_and_what_a_living_one_fills_stays()
    {
        var publisher = Create();
        await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "1"), Token);
        Folder.Write("root/.builds/default/component/orders/build-dead/index.html", "half");
        Folder.Write("root/.builds/default/component/orders/build-dead.lock", "");
        using var living = FolderLease.Create(() => Folder["root/.builds/default/component/orders/build-living"]);
        await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "2"), Token);
        Assert.Equal(3, Builds().Length);
        Assert.True(Directory.Exists(living.Folder));
    }

    [Fact]
    public async Task A_folder_that_something_else_published_gives_way()
    {
        Folder.Write("root/default/component/orders/index.html", "of another publisher");
        var publisher = Create();
        Assert.Equal("of another publisher", await ReadAsync(publisher, "index.html"));
        await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "1"), Token);
        Assert.Equal("1", await VersionAsync(publisher));
        Assert.Equal(["orders"], Directory.GetFileSystemEntries(Folder["root/default/component"]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_site_that_another_publisher_holds_too_long_is_left_alone()
    {
        var publisher = new LocalSitePublisher(Folder["root"], new LocalSitePublisherOptions { LockTimeout = TimeSpan.Zero });
        await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "1"), Token);
        using var held = FileLock.TryTake(Folder["root/.builds/default/component/orders/publish.lock"]);
        var result = await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "2"), Token);
        Assert.Equal(["IDP3345"], result.Diagnostics.Select(fault => fault.Id));
        Assert.Equal("1", await VersionAsync(publisher));
        Assert.Single(Builds());
    }

    [Fact]
    public async Task A_site_beyond_the_bounds_is_refused()
    {
        string folder = BuiltVersion.Write(Folder, "1");
        foreach (var options in (LocalSitePublisherOptions[])[new() { MaxFiles = 7 }, new() { MaxBytes = 100 }])
        {
            var result = await new LocalSitePublisher(Folder["root"], options).PublishAsync(Key, folder, Token);
            Assert.Equal(["IDP3344"], result.Diagnostics.Select(fault => fault.Id));
        }

        Assert.False(Directory.Exists(Folder["root"]));
    }

    [Fact]
    public async Task Links_inside_a_site_are_published_as_what_they_lead_to()
    {
        string folder = BuiltVersion.Write(Folder, "1");
        Directory.CreateSymbolicLink(Path.Join(folder, "latest"), "page0");
        var result = await Create().PublishAsync(Key, folder, Token);
        Assert.Contains("latest/index.html", result.Files);
        Assert.Equal("page0/index.html of 1", await ReadAsync(Create(), "latest/index.html"));

        Directory.CreateSymbolicLink(Path.Join(folder, "page1", "loop"), "..");
        Assert.Equal(["IDP3343"], (await Create().PublishAsync(Key, folder, Token)).Diagnostics.Select(fault => fault.Id));
    }

    [Fact]
    public async Task A_root_that_cannot_be_written_is_not_ready()
    {
        Folder.Write("file", "");
        var readiness = await new LocalSitePublisher(Folder["file/root"]).GetReadinessAsync(Token);
        Assert.False(readiness.IsReady);
        Assert.Contains("cannot be written", readiness.Reason, StringComparison.Ordinal);
    }

    private string Site => Folder["root/default/component/orders"];

    private string[] Builds() => Directory.GetDirectories(Folder["root/.builds/default/component/orders"]);
}
