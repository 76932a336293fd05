using Idp.Catalog.Query.Fields;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Query.Evaluation;

/// <summary>Who has a relation to given targets: the edges that lead to them say it, without an index.</summary>
internal static class RelationSources
{
    public static void Select(CatalogSnapshot snapshot, string key, EqualTest targets, RowSet rows)
    {
        byte[] types = RelationReader.TypesOf(key, snapshot.Relations.Types);
        foreach (string target in targets.Values)
        {
            if (types.Length == 0 || target.Length > FieldEntry.MaxLength || !snapshot.Nodes.TryFind(target, out int node))
            {
                continue;
            }

            foreach (byte type in types)
            {
                foreach (int source in snapshot.Relations.In(node).OfType(type).Nodes)
                {
                    if (snapshot.TryFindRow(source, out int row))
                    {
                        rows.Add(row);
                    }
                }
            }
        }
    }
}
