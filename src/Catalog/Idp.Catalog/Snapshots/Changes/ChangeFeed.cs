using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Idp.Catalog.Snapshots;

/// <summary>Tells followers of each step. A follower that does not keep up loses steps, never the fact that it did. Thread-safe.</summary>
internal sealed class ChangeFeed(int maxPending)
{
    private readonly Lock _gate = new();
    private readonly List<Follower> _followers = [];

    public bool HasFollowers
    {
        get
        {
            lock (_gate)
            {
                return _followers.Count > 0;
            }
        }
    }

    /// <summary>Begins to follow at once; what is published from now on is given by <see cref="Read"/>.</summary>
    /// <param name="beginning">Makes the first step; nothing is published meanwhile.</param>
    public Follower Follow(Func<CatalogChange> beginning)
    {
        var follower = new Follower(maxPending);
        lock (_gate)
        {
            follower.Offer(beginning());
            _followers.Add(follower);
        }

        return follower;
    }

    public async IAsyncEnumerable<CatalogChange> Read(Follower follower, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            while (await follower.WaitAsync(cancellationToken).ConfigureAwait(false))
            {
                while (follower.TryRead(out var change))
                {
                    yield return change;
                }
            }
        }
        finally
        {
            lock (_gate)
            {
                _followers.Remove(follower);
            }
        }
    }

    public void Publish(CatalogChange change)
    {
        lock (_gate)
        {
            foreach (var follower in _followers)
            {
                follower.Offer(change);
            }
        }
    }

    internal sealed class Follower(int maxPending)
    {
        private readonly Channel<CatalogChange> _pending = Channel.CreateBounded<CatalogChange>(
            new BoundedChannelOptions(maxPending) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

        private CatalogSnapshot? _latest;
        private CatalogChange? _missed;

        public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _pending.Reader.WaitToReadAsync(cancellationToken);

        /// <summary>The next step; after those that did not fit, one reset to where the catalog was by then.</summary>
        public bool TryRead(out CatalogChange change)
        {
            if (Volatile.Read(ref _missed) is not null)
            {
                // Everything that waits is older than the reset.
                while (_pending.Reader.TryRead(out _))
                {
                }

                change = Interlocked.Exchange(ref _missed, null)!;
                return true;
            }

            return _pending.Reader.TryRead(out change!);
        }

        public void Offer(CatalogChange change)
        {
            // A follower that begins while a step is published may have begun with it.
            if (ReferenceEquals(Interlocked.Exchange(ref _latest, change.Snapshot), change.Snapshot))
            {
                return;
            }

            if (Volatile.Read(ref _missed) is not null || !_pending.Writer.TryWrite(change))
            {
                Interlocked.Exchange(ref _missed, new CatalogChange(change.Snapshot, [], IsReset: true));
            }
        }
    }
}
