using System.Collections.Immutable;

namespace Idp.Catalog.Query.Backstage;

/// <summary>The values of one field.</summary>
/// <param name="Field">As in the request.</param>
/// <param name="Values">By value; empty for an unknown field.</param>
public sealed record EntityFacet(string Field, ImmutableArray<FacetCount> Values);
