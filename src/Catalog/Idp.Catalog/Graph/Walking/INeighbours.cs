namespace Idp.Catalog.Graph.Walking;

/// <summary>Where a walk leads from a node. Implemented by structs, so that loops over it are compiled for each.</summary>
internal interface INeighbours
{
    /// <summary>The neighbours, in order, each once; valid until the next call.</summary>
    ReadOnlySpan<int> Of(int node);
}
