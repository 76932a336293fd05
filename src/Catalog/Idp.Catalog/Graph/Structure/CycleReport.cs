using System.Collections.Immutable;

namespace Idp.Catalog.Graph;

/// <summary>The circles of a graph.</summary>
/// <param name="Cycles">One for each group of entities that reach one another, by their first members; no entity is in two.</param>
/// <param name="IsTruncated">Whether there are more.</param>
public sealed record CycleReport(ImmutableArray<EntityCycle> Cycles, bool IsTruncated);
