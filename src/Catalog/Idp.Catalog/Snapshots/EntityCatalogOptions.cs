namespace Idp.Catalog.Snapshots;

/// <summary>How a catalog keeps its changes.</summary>
public sealed record EntityCatalogOptions
{
    /// <summary>How many entities may be put before they are settled into the catalog's main arrays, in the background. Default 4,096.</summary>
    /// <remarks>More makes settling rarer, fewer makes queries in between faster. A change set of more is settled at once.</remarks>
    public int MergeAfter { get; init; } = 4096;

    /// <summary>How many entities may be put while settling is under way, until writers wait for its end. Default 65,536.</summary>
    public int MaxUnmerged { get; init; } = 65_536;

    /// <summary>How many changes are kept for one follower that does not read them, until it gets a reset instead. Default 1,024.</summary>
    public int MaxPendingChanges { get; init; } = 1024;

    internal void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MergeAfter, 1, nameof(MergeAfter));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxUnmerged, MergeAfter, nameof(MaxUnmerged));
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxPendingChanges, 1, nameof(MaxPendingChanges));
    }
}
