namespace Idp.Catalog.Graph;

/// <summary>What a way may follow.</summary>
public sealed record PathOptions
{
    /// <summary>The relations to follow. Default: every type, either way.</summary>
    public GraphWalk Walk { get; init; } = GraphWalk.Along(WalkDirection.Both);

    /// <summary>Steps of the way. Default: 10,000.</summary>
    public int MaxLength { get; init; } = 10_000;
}
