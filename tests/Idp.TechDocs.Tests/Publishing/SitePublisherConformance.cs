using System.Text;
using Idp.Content;
using Idp.TechDocs.Publishing;
using Idp.Testing;

namespace Idp.TechDocs.Tests.Publishing;

/// <summary>What every publisher keeps to, whatever it stores sites in: derive a class of tests, and give it a publisher of an empty place.</summary>
public abstract class SitePublisherConformance : IDisposable
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected static SiteKey Key { get; } = SiteKey.Parse("default/component/orders");

    /// <summary>Holds what is published; gone after the test.</summary>
    protected ScratchFolder Folder { get; } = new();

    /// <summary>Makes a publisher; all of one test publish into the same place, which is empty at first.</summary>
    protected abstract ISitePublisher Create();

    [Fact]
    public async Task What_was_published_is_read_back()
    {
        var publisher = Create();
        Assert.Equal(new PublisherReadiness(true), await publisher.GetReadinessAsync(Token));
        var result = await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "1"), Token);

        Assert.True(result.Success);
        Assert.Empty(result.Diagnostics);
        Assert.Contains("page0/index.html", result.Files);
        Assert.Equal(8, result.Files.Length);
        Assert.True(await publisher.HasDocsAsync(Key, Token));
        Assert.Equal("page0/index.html of 1", await ReadAsync(publisher, "page0/index.html"));
    }

    [Fact]
    public async Task The_metadata_is_that_of_the_site()
    {
        var publisher = Create();
        await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "1"), Token);
        var metadata = await publisher.FetchMetadataAsync(Key, Token);
        Assert.Equal(("Site 1", "1", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)), (metadata?.SiteName, metadata?.Etag, metadata?.BuildTime));
        Assert.Equal(8, metadata!.Files.Length);
    }

    [Fact]
    public async Task A_key_is_the_same_in_another_case()
    {
        var publisher = Create();
        await publisher.PublishAsync(SiteKey.Of("Default", "Component", "Orders"), BuiltVersion.Write(Folder, "1"), Token);
        Assert.True(await publisher.HasDocsAsync(Key, Token));
    }

    [Fact]
    public async Task Nothing_is_found_where_nothing_was_published()
    {
        var publisher = Create();
        Assert.False(await publisher.HasDocsAsync(Key, Token));
        Assert.Null(await publisher.FetchMetadataAsync(Key, Token));
        Assert.Null(await publisher.OpenAsync(Key, Token));
        Assert.False(await publisher.RemoveAsync(Key, Token));
    }

    [Fact]
    public async Task A_later_site_leaves_no_file_of_the_earlier()
    {
        var publisher = Create();
        await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "1"), Token);
        await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "2"), Token);
        Assert.Equal("page0/index.html of 2", await ReadAsync(publisher, "page0/index.html"));
        Assert.Null(await ReadAsync(publisher, "only-1/index.html"));
    }

    [Theory]
    [InlineData("IDP3340")]
    [InlineData("IDP3342")]
    [InlineData("IDP3343")]
    public async Task A_folder_that_cannot_be_published_leaves_the_old_site(string fault)
    {
        var publisher = Create();
        await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "1"), Token);
        string folder = BuiltVersion.Write(Folder, "2");
        switch (fault)
        {
            case "IDP3340":
                folder += "-is-not-there";
                break;
            case "IDP3342":
                File.Delete(Path.Join(folder, "page3", "index.html"));
                break;
            default:
                File.CreateSymbolicLink(Path.Join(folder, "passwd"), "/etc/passwd");
                break;
        }

        var result = await publisher.PublishAsync(Key, folder, Token);
        Assert.Equal([fault], result.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.False(result.Success);
        Assert.Equal("page0/index.html of 1", await ReadAsync(publisher, "page0/index.html"));
    }

    [Fact]
    public async Task A_publication_that_is_cancelled_leaves_the_old_site()
    {
        var publisher = Create();
        await publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "1"), Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => publisher.PublishAsync(Key, BuiltVersion.Write(Folder, "2"), new CancellationToken(true)));
        Assert.Equal("1", (await publisher.FetchMetadataAsync(Key, Token))?.Etag);
    }

    [Fact]
    public async Task A_site_that_was_removed_is_gone_and_its_neighbours_are_not()
    {
        var publisher = Create();
        var other = SiteKey.Parse("default/component/orders-2");
        string folder = BuiltVersion.Write(Folder, "1");
        await publisher.PublishAsync(Key, folder, Token);
        await publisher.PublishAsync(other, folder, Token);
        Assert.True(await publisher.RemoveAsync(Key, Token));
        Assert.False(await publisher.HasDocsAsync(Key, Token));
        Assert.True(await publisher.HasDocsAsync(other, Token));
    }

    [Fact]
    public async Task Several_publishers_at_once_leave_the_site_of_one()
    {
        string[] versions = ["1", "2", "3", "4"];
        string[] folders = [.. versions.Select(version => BuiltVersion.Write(Folder, version))];
        var results = await Task.WhenAll(folders.Select(folder => Task.Run(() => Create().PublishAsync(Key, folder, Token), Token)));
        Assert.All(results, result => Assert.Empty(result.Diagnostics));
        Assert.Contains(await VersionAsync(Create()), versions);
    }

    /// <summary>Reads all files of the site as it is, which must be of one version.</summary>
    /// <returns>The version.</returns>
    protected static async Task<string> VersionAsync(ISitePublisher publisher)
    {
        using var site = await publisher.OpenAsync(Key, Token);
        return await VersionAsync(site!);
    }

    /// <summary>Reads all files of a site, which must be of one version.</summary>
    /// <returns>The version.</returns>
    protected static async Task<string> VersionAsync(PublishedSite site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var metadata = SiteMetadata.TryRead((await site.Content.ReadAsync(SiteMetadata.FileName, cancellationToken: Token)).Bytes)!;
        foreach (string file in metadata.Files.Where(file => file != SiteMetadata.FileName))
        {
            var read = await site.Content.ReadAsync(file, cancellationToken: Token);
            Assert.Equal($"{file} of {metadata.Etag}", Encoding.UTF8.GetString(read.Bytes.Span));
        }

        return metadata.Etag!;
    }

    protected static async Task<string?> ReadAsync(ISitePublisher publisher, string path)
    {
        ArgumentNullException.ThrowIfNull(publisher);
        using var site = await publisher.OpenAsync(Key, Token);
        var read = await site!.Content.ReadAsync(path, cancellationToken: Token);
        return read.Status == ContentStatus.NotFound ? null : Encoding.UTF8.GetString(read.Bytes.Span);
    }

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
