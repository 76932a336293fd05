namespace Idp.Catalog.Graph;

/// <summary>Which ways are looked for, and how many. The number of ways grows without measure with their length.</summary>
public sealed record SimplePathOptions
{
    /// <summary>The relations to follow. Default: every type, either way.</summary>
    public GraphWalk Walk { get; init; } = GraphWalk.Along(WalkDirection.Both);

    /// <summary>Steps of a way; longer ones are not looked for. Default: 12.</summary>
    public int MaxLength { get; init; } = 12;

    /// <summary>Ways, shortest first. Default: 1,000. When there are more, <see cref="SimplePaths.IsTruncated"/> says so.</summary>
    public int MaxPaths { get; init; } = 1_000;

    /// <summary>Edges looked at. Default: 5,000,000. When they do not suffice, <see cref="SimplePaths.IsTruncated"/> says so.</summary>
    public long MaxSteps { get; init; } = 5_000_000;
}
