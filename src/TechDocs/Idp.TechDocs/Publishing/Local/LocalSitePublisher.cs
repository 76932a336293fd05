using Idp.Content;
using Idp.Diagnostics;

namespace Idp.TechDocs.Publishing;

/// <summary>Publishes sites into a folder of this machine, from which a web server or TechDocs' own backend reads them.</summary>
/// <remarks>
/// <para>
/// Each build has a folder of its own, <c>.builds/namespace/kind/name/…</c>, which is filled before anybody sees it and never changed after. What readers
/// open, <c>namespace/kind/name</c>, is a symbolic link to it that is replaced in one step. A reader that follows the link once, as <see cref="OpenAsync"/>
/// does, sees one build whole to the end: the one that was current stays until the next but one is published, and longer while it is open here, in whatever
/// process. One that goes through the link for every file gets each of them whole, and from the switch on those of the new build.
/// </para>
/// <para>
/// A publisher that dies leaves what was there. What it was filling is removed by the next publication of the same site. Of several at once, the one that
/// switches last wins. Without links (<see cref="LocalSitePublisherOptions.UsesLinks"/>), <see cref="AtomicFolder"/> tells what holds.
/// </para>
/// </remarks>
public sealed class LocalSitePublisher : ISitePublisher
{
    private const int MaxTries = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);
    private readonly LocalSitePublisherOptions _options;

    /// <summary>Makes a publisher of a folder, which is made with the first site.</summary>
    public LocalSitePublisher(string root, LocalSitePublisherOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(root);
        Root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _options = options ?? new LocalSitePublisherOptions();
    }

    /// <summary>The folder of all sites, as a full path.</summary>
    public string Root { get; }

    /// <inheritdoc/>
    public Task<PublisherReadiness> GetReadinessAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            Directory.CreateDirectory(Root);
            var probe = FolderLease.Create(Path.Join(Root, "probe"));
            try
            {
                if (_options.UsesLinks)
                {
                    AtomicLink.Write(Path.Join(probe.Folder, "link"), ".");
                }
            }
            finally
            {
                probe.Remove();
            }

            return Task.FromResult(new PublisherReadiness(true));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult(new PublisherReadiness(false, $"'{Root}' cannot be written: {e.Message}"));
        }
    }

    /// <inheritdoc/>
    public async Task<SitePublishResult> PublishAsync(SiteKey key, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var faults = new DiagnosticBag();
        var built = BuiltFolder.Read(folder, _options.MaxFiles, _options.MaxBytes, faults);
        if (!faults.HasErrors)
        {
            var place = new LocalSitePlace(Root, key);
            if (await new LocalPublication(key, place, built, _options).RunAsync(cancellationToken).ConfigureAwait(false) is not { } fault)
            {
                return new SitePublishResult(place.Site, [.. built.Files.Keys], faults.ToSortedArray());
            }

            faults.Add(fault);
        }

        return new SitePublishResult(null, [], faults.ToSortedArray());
    }

    /// <inheritdoc/>
    public async Task<SiteMetadata?> FetchMetadataAsync(SiteKey key, CancellationToken cancellationToken = default)
    {
        using var site = await OpenAsync(key, cancellationToken).ConfigureAwait(false);
        return site is not null && await site.Content.ReadAsync(SiteMetadata.FileName, cancellationToken: cancellationToken).ConfigureAwait(false) is { IsFound: true } read
            ? SiteMetadata.TryRead(read.Bytes)
            : null;
    }

    /// <inheritdoc/>
    public Task<bool> HasDocsAsync(SiteKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Task.FromResult(File.Exists(Path.Join(new LocalSitePlace(Root, key).Site, "index.html")));
    }

    /// <inheritdoc/>
    public async Task<PublishedSite?> OpenAsync(SiteKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        var place = new LocalSitePlace(Root, key);
        for (int i = 0; i < MaxTries && place.CurrentBuild is { } build; i++)
        {
            // A build that was current once it is held will not be removed.
            var lease = FolderLease.TryShare(build);
            if (lease is not null && place.CurrentBuild == build)
            {
                return new PublishedSite(key, new FileContentReader(build), lease);
            }

            lease?.Dispose();
            await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        }

        return Directory.Exists(place.Site) ? new PublishedSite(key, new FileContentReader(place.CurrentBuild ?? place.Site)) : null;
    }

    /// <inheritdoc/>
    /// <exception cref="TimeoutException">Another publisher holds the site.</exception>
    public async Task<bool> RemoveAsync(SiteKey key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        var place = new LocalSitePlace(Root, key);
        if (!Directory.Exists(place.Site))
        {
            return false;
        }

        place.Create();
        using var site = await FileLock.TakeAsync(place.Lock, _options.LockTimeout, cancellationToken).ConfigureAwait(false)
            ?? throw new TimeoutException($"Another publisher holds the site '{key}'.");
        place.Remove();
        return true;
    }
}
