namespace Idp.Catalog.Graph;

/// <summary>How much is told of what stands apart.</summary>
public sealed record OrphanOptions
{
    /// <summary>Entries of each list. Default: 10,000. When there are more, <see cref="Orphans.IsTruncated"/> says so.</summary>
    public int MaxResults { get; init; } = 10_000;
}
