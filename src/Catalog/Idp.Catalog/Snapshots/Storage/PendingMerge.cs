namespace Idp.Catalog.Snapshots.Storage;

/// <summary>A version that is being settled into a segment on another thread, and what was applied to the catalog meanwhile.</summary>
internal sealed class PendingMerge
{
    private readonly CatalogSnapshot _from;
    private readonly List<ChangeSet> _since = [];

    public PendingMerge(CatalogSnapshot from)
    {
        _from = from;
        Segment = Task.Run(() => Settle(from));
    }

    /// <summary>The work itself, which needs no lock.</summary>
    public Task<Segment> Segment { get; }

    /// <summary>Remembers a change set that came after the version being settled. For the writer.</summary>
    public void Add(ChangeSet changes) => _since.Add(changes);

    /// <summary>The catalog as it is now, on the settled segment. For the writer, when <see cref="Segment"/> is done.</summary>
    public async Task<CatalogSnapshot> FinishAsync()
    {
        var snapshot = new CatalogSnapshot(_from.Version, await Segment.ConfigureAwait(false));
        foreach (var changes in _since)
        {
            snapshot = SnapshotEditor.Apply(snapshot, changes);
        }

        return snapshot;
    }

    // What queries ask of the old segment they will ask of the new one: it is there before they can.
    private static Segment Settle(CatalogSnapshot from)
    {
        var segment = SegmentMerge.Of(from);
        segment.Fields.PrepareLike(from.Segment.Fields);
        return segment;
    }
}
