using Idp.Catalog.Model;
using Idp.Catalog.Query.Evaluation;
using Idp.Catalog.Query.Ordering;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Query.Native;

/// <summary>Takes the first rows of a page off the sorted rows of its field, where that comes to an end soon: most of them count, and the order is that of the index.</summary>
internal static class SortedRows
{
    /// <summary>Fewer rows than one in so many are looked at one by one instead.</summary>
    private const int SparseShare = 16;

    /// <summary>One row more than a page has; null when another way is better, or rows without the field are needed too.</summary>
    public static List<int>? TryTake(
        CatalogSnapshot snapshot, EntityQuery query, SortColumn[] columns, RowTies refs, NativeCursor? after, RowSet rows, int count)
    {
        if (columns is not [{ Descending: false } column] || (long)count * SparseShare < rows.RowCount || after is { Values: [null] })
        {
            return null;
        }

        var walk = new OrderedWalk(rows, snapshot.FieldOf(JavaScriptCase.ToLower(query.Order[0].Field)), refs, descending: false);
        if (after is not null)
        {
            walk.SkipTo(after.Values[0]!, after.Reference);
        }

        var page = new List<int>();
        while (page.Count <= query.Limit && walk.MoveNext())
        {
            // Of several values the smallest counts; the row was or will be met there.
            if (string.Equals(column.ValueOf(walk.Row), walk.Value, StringComparison.Ordinal))
            {
                page.Add(walk.Row);
            }
        }

        return page.Count > query.Limit ? page : null;
    }
}
