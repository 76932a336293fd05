namespace Idp.Catalog.Graph;

/// <summary>What a traversal follows, and how far.</summary>
public sealed record TraversalOptions
{
    /// <summary>The relations to follow; null, the default, stands for those of the question: every type either way where it names none.</summary>
    public GraphWalk? Walk { get; init; }

    /// <summary>Steps from the start to the farthest result. Default: 10,000.</summary>
    public int MaxDepth { get; init; } = 10_000;

    /// <summary>Results, nearest first. Default: 1,000,000. When there are more, <see cref="Reached.IsTruncated"/> says so.</summary>
    public int MaxResults { get; init; } = 1_000_000;
}
