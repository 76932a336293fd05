namespace Idp.Catalog;

/// <summary>Bounds of an export that is read. Immutable.</summary>
public sealed record KnownEntitiesOptions
{
    /// <summary>The largest file, in bytes. Default: 1 GiB; 1 byte to that.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of range.</exception>
    public int MaxBytes
    {
        get;
        init => field = value is > 0 and <= 1024 * 1024 * 1024 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The limit is out of its range.");
    } = 1024 * 1024 * 1024;

    /// <summary>The most entities. Default: 1,000,000; at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxEntities
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The limit is out of its range.");
    } = 1_000_000;
}
