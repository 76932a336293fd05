namespace Idp.Catalog.Graph;

/// <summary>Which part of a graph is shown.</summary>
public sealed record SubgraphOptions
{
    /// <summary>The relations to follow from the focus. Default: every type, either way.</summary>
    public GraphWalk Walk { get; init; } = GraphWalk.Along(WalkDirection.Both);

    /// <summary>Steps from the focus. Default: 10,000.</summary>
    public int MaxDepth { get; init; } = 10_000;

    /// <summary>Nodes, nearest first. Default: 500. When there are more, <see cref="CatalogSubgraph.IsTruncated"/> says so.</summary>
    public int MaxNodes { get; init; } = 500;

    /// <summary>Whether a relation and its inverse are shown as one edge, as upstream's graph does by default. Default: yes.</summary>
    public bool MergeInverses { get; init; } = true;
}
