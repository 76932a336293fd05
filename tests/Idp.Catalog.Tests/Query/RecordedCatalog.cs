using Idp.Catalog.Graph.Storage;
using Idp.Catalog.Model;
using Idp.Catalog.Snapshots;
using Idp.Catalog.Snapshots.Storage;
using Idp.Testing;

namespace Idp.Catalog.Tests.Query;

/// <summary>Stitched entities that <c>eng/record-queries.sh</c> recorded, and a snapshot of them.</summary>
internal sealed class RecordedCatalog
{
    public RecordedCatalog(string name)
    {
        Entities = [.. File.ReadLines(PathTo($"{name}-entities.jsonl")).Select(Entity.Parse)];
        Snapshot = SnapshotOf(Entities);
    }

    /// <summary>In the order in which answers number them.</summary>
    public Entity[] Entities { get; }

    public CatalogSnapshot Snapshot { get; }

    public static string PathTo(string file) => RepositoryRoot.PathTo("tests", "Idp.Catalog.Tests", "Fixtures", file);

    /// <summary>A settled version of entities that state their own relations.</summary>
    public static CatalogSnapshot SnapshotOf(IEnumerable<Entity> entities)
    {
        var builder = new SegmentBuilder();
        foreach (var entity in entities)
        {
            int node = builder.NodeOf(entity.Ref);
            builder.SetEntity(node, StoredEntity.Of(entity), null);
            foreach (var relation in entity.Relations)
            {
                builder.State(node, new Statement(node, builder.TypeOf(relation.Type), builder.NodeOf(relation.Target)));
            }
        }

        return new CatalogSnapshot(CatalogVersion.New(), builder.Build());
    }
}
