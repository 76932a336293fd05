namespace Idp.Catalog;

/// <summary>Bounds of an export that is read.</summary>
public sealed record KnownEntitiesOptions
{
    /// <summary>The largest file, in bytes. Default: 1 GiB.</summary>
    public int MaxBytes { get; init; } = 1024 * 1024 * 1024;

    /// <summary>The most entities. Default: 1,000,000.</summary>
    public int MaxEntities { get; init; } = 1_000_000;
}
