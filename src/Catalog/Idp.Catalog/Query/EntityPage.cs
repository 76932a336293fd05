using System.Collections.Immutable;
using Idp.Catalog.Model;
using Idp.Diagnostics;

namespace Idp.Catalog.Query;

/// <summary>The answer to an <see cref="EntityQuery"/>.</summary>
/// <param name="Entities">Each once, in the order that was asked for; without relations, which the snapshot tells.</param>
/// <param name="TotalCount">The number of entities on all pages together.</param>
/// <param name="NextCursor">Where the next page begins; null on the last.</param>
/// <param name="Diagnostics">Why there is no answer; empty when there is one.</param>
public sealed record EntityPage(ImmutableArray<Entity> Entities, int TotalCount, string? NextCursor, ImmutableArray<Diagnostic> Diagnostics);
