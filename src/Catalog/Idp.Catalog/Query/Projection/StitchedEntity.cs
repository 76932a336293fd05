using Idp.Catalog.Model;
using Idp.Catalog.Query.Ordering;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Query.Projection;

/// <summary>An entity as the catalog's API shows it: with its relations, its id and its etag.</summary>
internal static class StitchedEntity
{
    public static EntityValue Of(CatalogSnapshot snapshot, int row)
    {
        var entity = snapshot.EntityAt(row);
        int node = snapshot.NodeAt(row);
        return entity.Root
            .With("relations", RelationsOf(snapshot, node))
            .With(["metadata", "uid"], RowTies.UidOf(snapshot, row))
            .With(["metadata", "etag"], EntityEtag.Of(entity));
    }

    // By type, then by target, both in ordinal order: the numbers of the graph follow the order in which they were met.
    private static EntityValue RelationsOf(CatalogSnapshot snapshot, int node)
    {
        var edges = snapshot.Relations.Out(node);
        var relations = new (string Type, string Target)[edges.Count];
        for (int i = 0; i < relations.Length; i++)
        {
            relations[i] = (snapshot.Relations.Types[edges.Types[i]], snapshot.Nodes.KeyOf(edges.Nodes[i]));
        }

        Array.Sort(relations, (left, right) =>
        {
            int byType = Fields.Utf8Order.Compare(left.Type, right.Type);
            return byType != 0 ? byType : Fields.Utf8Order.Compare(left.Target, right.Target);
        });
        return EntityValue.FromArray([.. relations.Select(relation => EntityValue.FromObject(("type", relation.Type), ("targetRef", relation.Target)))]);
    }
}
