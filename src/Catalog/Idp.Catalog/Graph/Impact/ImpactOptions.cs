namespace Idp.Catalog.Graph;

/// <summary>What counts as being taken down, and how far it is followed.</summary>
public sealed record ImpactOptions
{
    /// <summary>From what fails to what it takes down. Default: <see cref="GraphWalk.Impact"/>.</summary>
    public GraphWalk Walk { get; init; } = GraphWalk.Impact;

    /// <summary>Steps from the cause. Default: 10,000.</summary>
    public int MaxDepth { get; init; } = 10_000;

    /// <summary>Entities, nearest first. Default: 100,000. When there are more, <see cref="ImpactReport.IsTruncated"/> says so.</summary>
    public int MaxResults { get; init; } = 100_000;
}
