using Idp.Catalog.Model;
using Idp.Catalog.Query.Backstage;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Tool.Commands.Query;

/// <summary>A query that was read, in whichever language.</summary>
internal interface IEntityQuestion
{
    /// <summary>How many entities there are, whatever the limit.</summary>
    int Count(CatalogSnapshot catalog);

    /// <summary>The entities, in order, with their relations; of each the fields that were asked for.</summary>
    FoundEntities Find(CatalogSnapshot catalog);

    /// <summary>The values of the fields that were asked for.</summary>
    IReadOnlyList<EntityFacet> CountValues(CatalogSnapshot catalog);
}

/// <summary>What a query found.</summary>
/// <param name="Refs">The references of the entities.</param>
/// <param name="Entities">As they are to be shown.</param>
/// <param name="Total">How many there are without a limit.</param>
internal sealed record FoundEntities(IReadOnlyList<EntityRef> Refs, IReadOnlyList<EntityValue> Entities, int Total);
