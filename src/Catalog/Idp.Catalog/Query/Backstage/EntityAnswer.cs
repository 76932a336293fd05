using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Backstage;

/// <summary>One entity as the API shows it.</summary>
/// <param name="Entity">With its relations, its id and its etag.</param>
public sealed record EntityAnswer(EntityValue Entity);
