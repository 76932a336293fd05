using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Catalog.Query;

/// <summary>A query that was read.</summary>
/// <param name="Query">Null when there are diagnostics.</param>
/// <param name="Diagnostics">What is wrong with the text, with its place; empty when nothing is.</param>
public sealed record EntityQueryResult(EntityQuery? Query, ImmutableArray<Diagnostic> Diagnostics);
