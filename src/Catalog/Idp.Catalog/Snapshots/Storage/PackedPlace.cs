namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Where an entity lies among packed pages; the default is nowhere.</summary>
internal readonly record struct PackedPlace
{
    private readonly int _pageAndOne;

    public PackedPlace(int page, int start)
    {
        _pageAndOne = page + 1;
        Start = start;
    }

    public bool IsNone => _pageAndOne == 0;

    public int Page => _pageAndOne - 1;

    /// <summary>Where its length begins, behind which it lies.</summary>
    public int Start { get; }
}
