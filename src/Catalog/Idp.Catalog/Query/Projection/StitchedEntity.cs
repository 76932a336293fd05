using Idp.Catalog.Model;
using Idp.Catalog.Query.Ordering;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Query.Projection;

/// <summary>An entity as the catalog's API shows it: with its relations, its id and its etag.</summary>
internal static class StitchedEntity
{
    /// <summary>The entity, or the fields of it that a projection shows.</summary>
    public static EntityValue Of(CatalogSnapshot snapshot, int row, FieldProjection? projection = null)
    {
        var entity = snapshot.EntityAt(row);
        var stitched = entity.Root.With(["metadata", "uid"], RowTies.UidOf(snapshot, row));
        if (projection?.Shows("relations") is not false)
        {
            stitched = stitched.With("relations", RelationsOf(snapshot, snapshot.NodeAt(row)));
        }

        // A hash of the whole content, where the entity brings none.
        if (projection?.Shows("metadata.etag") is not false)
        {
            stitched = stitched.With(["metadata", "etag"], EntityEtag.Of(entity));
        }

        return projection?.Apply(stitched) ?? stitched;
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
