using System.Collections.Immutable;
using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Backstage;

/// <summary>The answer of <c>/entities/by-refs</c>.</summary>
/// <param name="Items">One for each reference, in the same order; missing, to be written as <c>null</c>, where there is no such entity.</param>
public sealed record EntitiesByRefsResponse(ImmutableArray<EntityValue> Items);
