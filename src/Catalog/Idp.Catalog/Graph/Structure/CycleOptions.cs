namespace Idp.Catalog.Graph;

/// <summary>Which circles are looked for.</summary>
public sealed record CycleOptions
{
    /// <summary>The relations to follow. Default: <see cref="GraphWalk.Dependencies"/>.</summary>
    public GraphWalk Walk { get; init; } = GraphWalk.Dependencies;

    /// <summary>Groups of entities that reach one another. Default: 1,000. When there are more, <see cref="CycleReport.IsTruncated"/> says so.</summary>
    public int MaxCycles { get; init; } = 1_000;

    /// <summary>Edges looked at to make the rings shorter; behind that a ring is the shortest through some member. Default: 10,000,000.</summary>
    public long MaxSteps { get; init; } = 10_000_000;
}
