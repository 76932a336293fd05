using Idp.Catalog.Model;

namespace Idp.Catalog.Snapshots.Storage;

/// <summary>Entities as a catalog keeps them: without relations in their content, which the graph holds, and without what others worked out from them.</summary>
internal static class StoredEntity
{
    public static Entity Of(Entity entity)
        => Entity.From(entity.Root["relations"].IsMissing ? entity.Root : entity.Without("relations").Root);
}
