using System.Collections.Immutable;

namespace Idp.Catalog.Graph;

/// <summary>The ways between two entities that come by nothing twice.</summary>
/// <param name="Paths">Shortest first; two ways differ in what they come by, not only in the relations between.</param>
/// <param name="IsTruncated">Whether the search ended at a bound before all ways of the asked length were found.</param>
public sealed record SimplePaths(ImmutableArray<GraphPath> Paths, bool IsTruncated);
