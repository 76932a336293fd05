using System.Collections.Immutable;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Snapshots;

/// <summary>A catalog that changes: readers take <see cref="Current"/> and never wait, writers apply change sets one after the other. Thread-safe.</summary>
/// <remarks>Several may live in one process; they share nothing.</remarks>
public sealed class EntityCatalog : IDisposable
{
    private readonly EntityCatalogOptions _options;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly ChangeFeed _feed;
    private CatalogSnapshot _current;
    private PendingMerge? _merge;
    private Task _merged = Task.CompletedTask;
    private bool _isDisposed;

    /// <summary>A catalog that begins empty.</summary>
    public EntityCatalog(EntityCatalogOptions? options = null)
        : this(CatalogSnapshot.Empty, options)
    {
    }

    /// <summary>A catalog that begins with what was loaded.</summary>
    /// <param name="initial">What it holds at first, such as a loader or a snapshot file gave it; two catalogs may begin with the same.</param>
    /// <param name="options">How it keeps its changes.</param>
    public EntityCatalog(CatalogSnapshot initial, EntityCatalogOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(initial);
        _options = options ?? new EntityCatalogOptions();
        _options.Validate();
        _current = initial.Settle();
        _feed = new ChangeFeed(_options.MaxPendingChanges);
    }

    /// <summary>The catalog as it is now. Take it once for each request: it never changes, the next one may differ.</summary>
    public CatalogSnapshot Current => Volatile.Read(ref _current);

    /// <summary>Applies changes: all become visible at once, or none when a condition is not met.</summary>
    /// <returns>The version of the catalog, and the conflicts if there were any.</returns>
    /// <exception cref="InvalidOperationException">The changes bring in more than 255 types of relations; nothing was applied.</exception>
    public async Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            bool isLarge = changes.Changes.Length > _options.MergeAfter;
            if (isLarge || _current.LogCount + changes.Changes.Length > _options.MaxUnmerged)
            {
                await FinishMergeAsync(_merge, cancellationToken).ConfigureAwait(false);
            }

            var before = _current;
            var conflicts = FindConflicts(before, changes);
            if (!conflicts.IsEmpty)
            {
                return new ApplyResult(before.Version, conflicts);
            }

            Publish(before, changes, isLarge);
            return new ApplyResult(changes.Version, []);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Puts another content in the place of everything. Those who follow get a reset.</summary>
    public async Task ReplaceAsync(CatalogSnapshot content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var settled = content.Settle();
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            _merge = null;
            Volatile.Write(ref _current, settled);
            _feed.Publish(new CatalogChange(settled, [], IsReset: true));
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>The steps from now on: a reset to what the catalog holds, then each step in its order, until cancelled.</summary>
    /// <remarks>Following begins with the call. For a follower that falls too far behind, a reset stands for what it missed.</remarks>
    public IAsyncEnumerable<CatalogChange> FollowAsync(CancellationToken cancellationToken = default)
        => _feed.Read(_feed.Follow(() => new CatalogChange(Current, [], IsReset: true)), cancellationToken);

    /// <summary>Waits until changes that are being settled in the background are settled. Nothing that readers see depends on it.</summary>
    public Task WhenMergedAsync() => Volatile.Read(ref _merged);

    /// <summary>Lets go of what writers wait on. Call it when the last writer is done; readers of <see cref="Current"/> are not affected.</summary>
    public void Dispose()
    {
        _isDisposed = true;
        _writing.Dispose();
    }

    private static ImmutableArray<EtagConflict> FindConflicts(CatalogSnapshot current, ChangeSet changes)
    {
        var conflicts = ImmutableArray.CreateBuilder<EtagConflict>();
        foreach (var change in changes.Changes)
        {
            if (!change.Condition.AsksNothing && current.FindEtag(change.Ref) is var actual && !change.Condition.IsMet(actual))
            {
                conflicts.Add(new EtagConflict(change.Ref, change.Condition, actual));
            }
        }

        return conflicts.DrainToImmutable();
    }

    private void Publish(CatalogSnapshot before, ChangeSet changes, bool isLarge)
    {
        var after = isLarge ? new CatalogSnapshot(changes.Version, SegmentMerge.Of(before, changes)) : SnapshotEditor.Apply(before, changes);
        _merge?.Add(changes);
        Volatile.Write(ref _current, after);
        if (_feed.HasFollowers)
        {
            var changed = changes.Changes.Select(change => new ChangedEntity(change.Ref, before.Find(change.Ref), after.Find(change.Ref)));
            _feed.Publish(new CatalogChange(after, [.. changed], IsReset: false));
        }

        if (_merge is null && after.LogCount >= _options.MergeAfter)
        {
            _merge = new PendingMerge(after);
            Volatile.Write(ref _merged, FinishInBackgroundAsync(_merge));
        }
    }

    private async Task FinishInBackgroundAsync(PendingMerge merge)
    {
        await ((Task)merge.Segment).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _writing.WaitAsync().ConfigureAwait(false);
        try
        {
            await FinishMergeAsync(merge, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }

    // With the lock held. A merge that someone finished before, or that a replacement made pointless, is left alone.
    private async Task FinishMergeAsync(PendingMerge? merge, CancellationToken cancellationToken)
    {
        if (merge is null || !ReferenceEquals(merge, _merge))
        {
            return;
        }

        try
        {
            await merge.Segment.WaitAsync(cancellationToken).ConfigureAwait(false);
            Volatile.Write(ref _current, await merge.FinishAsync().ConfigureAwait(false));
        }
        finally
        {
            if (merge.Segment.IsCompleted)
            {
                _merge = null;
            }
        }
    }
}
