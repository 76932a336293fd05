using System.Globalization;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.TechDocs.Publishing;

/// <summary>One publication of a site into a folder.</summary>
internal sealed class LocalPublication(SiteKey key, LocalSitePlace place, BuiltFolder built, LocalSitePublisherOptions options)
{
    /// <returns>What kept the site from being published; null for nothing.</returns>
    public async Task<Diagnostic?> RunAsync(CancellationToken cancellationToken)
    {
        place.Create();
        try
        {
            return await (options.UsesLinks ? SwitchLinkAsync(cancellationToken) : SwitchFolderAsync(cancellationToken)).ConfigureAwait(false);
        }
        catch (IOException) when (built.HasChanged)
        {
            return Changed();
        }
    }

    private async Task<Diagnostic?> SwitchLinkAsync(CancellationToken cancellationToken)
    {
        var draft = FolderLease.Create(() => place.NewBuild(TimeProvider.System.GetUtcNow()));
        bool isSwitched = false;
        try
        {
            built.CopyTo(draft.Folder, cancellationToken);
            if (built.HasChanged)
            {
                return Changed();
            }

            using var site = await FileLock.TakeAsync(place.Lock, options.LockTimeout, cancellationToken).ConfigureAwait(false);
            if (site is null)
            {
                return Busy();
            }

            // From now on readers may hold the build. Who would remove it needs the lock of the site.
            string? previous = place.CurrentBuild;
            draft.Dispose();
            place.SwitchTo(draft.Folder);
            isSwitched = true;
            place.RemoveBuilds(draft.Folder, previous);
            return null;
        }
        finally
        {
            if (!isSwitched)
            {
                draft.Remove();
            }
        }
    }

    private async Task<Diagnostic?> SwitchFolderAsync(CancellationToken cancellationToken)
    {
        using var site = await FileLock.TakeAsync(place.Lock, options.LockTimeout, cancellationToken).ConfigureAwait(false);
        if (site is null)
        {
            return Busy();
        }

        await AtomicFolder.ReplaceAsync(
            place.Site,
            (draft, token) =>
            {
                built.CopyTo(draft, token);
                return built.HasChanged ? throw new IOException("The folder changed.") : ValueTask.CompletedTask;
            },
            cancellationToken).ConfigureAwait(false);
        place.RemoveBuilds();
        return null;
    }

    private Diagnostic Changed() => new(PublishingFaults.Changed, SourceLocation.OfFile(built.Root), built.Root);

    private Diagnostic Busy()
        => new(PublishingFaults.Busy, SourceLocation.OfFile(place.Site), key, options.LockTimeout.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture));
}
