namespace Idp.Catalog.Graph;

/// <summary>What counts as being taken down, and how many are told.</summary>
public sealed record CriticalityOptions
{
    /// <summary>From what fails to what it takes down. Default: <see cref="GraphWalk.Impact"/>.</summary>
    public GraphWalk Walk { get; init; } = GraphWalk.Impact;

    /// <summary>Entities, the most critical first. Default: 20.</summary>
    public int MaxResults { get; init; } = 20;
}
