using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Backstage;

/// <summary>The answer of <c>/entities</c>.</summary>
/// <param name="Items">Entities with their relations, ids and etags, made as they are walked through.</param>
/// <param name="After">The parameter <c>after</c> of the next page; null on the last, and when no pages were asked for.</param>
public sealed record EntitiesResponse(IEnumerable<EntityValue> Items, string? After);
