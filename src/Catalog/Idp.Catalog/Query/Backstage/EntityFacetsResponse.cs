using System.Collections.Immutable;

namespace Idp.Catalog.Query.Backstage;

/// <summary>The answer of <c>/entity-facets</c>.</summary>
/// <param name="Facets">In the order of the request, each once.</param>
public sealed record EntityFacetsResponse(ImmutableArray<EntityFacet> Facets);
