using Idp.Catalog.Model;
using Idp.Catalog.Query.Backstage;
using Idp.Catalog.Query.Evaluation;
using Idp.Catalog.Query.Fields;
using Idp.Catalog.Snapshots;

namespace Idp.Catalog.Query.Ordering;

/// <summary>The order of a join: a row comes once for each combination of its values of the fields, and what lacks a field comes last whatever the direction.</summary>
internal static class JoinedOrder
{
    /// <summary>More combinations than that of one row are left out: they grow with the product of its values.</summary>
    private const int MaxCombinations = 10_000;

    /// <param name="snapshot">The version.</param>
    /// <param name="rows">Which rows.</param>
    /// <param name="orders">The fields; their keys are compared as given, so one with a capital is nowhere.</param>
    /// <param name="withNull">Whether a field without a value that can be matched is a combination of its own, beside those with values.</param>
    public static int[] Sort(CatalogSnapshot snapshot, RowSet rows, ReadOnlySpan<BackstageOrder> orders, bool withNull)
    {
        var ids = RowTies.ByUid(snapshot);
        var fields = new RowValues[orders.Length];
        for (int i = 0; i < fields.Length; i++)
        {
            bool isKey = orders[i].Field == JavaScriptCase.ToLower(orders[i].Field);
            fields[i] = isKey ? new RowValues(snapshot.FieldOf(orders[i].Field), rows, withNull) : RowValues.None;
        }

        var joined = new List<(int Row, string?[] Values)>();
        foreach (int row in RowList.Of(rows))
        {
            Join(joined, row, fields);
        }

        bool[] descending = [.. orders.ToArray().Select(order => order.Descending)];
        joined.Sort((left, right) => Compare(left, right, descending, ids));
        return [.. joined.Select(entry => entry.Row)];
    }

    private static void Join(List<(int Row, string?[] Values)> joined, int row, RowValues[] fields)
    {
        int first = joined.Count;
        joined.Add((row, new string?[fields.Length]));
        for (int field = 0; field < fields.Length; field++)
        {
            var values = fields[field].Of(row);
            int end = joined.Count;
            for (int i = first; i < end; i++)
            {
                for (int v = 1; v < values.Count && joined.Count - first < MaxCombinations; v++)
                {
                    string?[] copy = [.. joined[i].Values];
                    copy[field] = values[v];
                    joined.Add((row, copy));
                }

                joined[i].Values[field] = values.Count > 0 ? values[0] : null;
            }
        }
    }

    private static int Compare((int Row, string?[] Values) left, (int Row, string?[] Values) right, bool[] descending, RowTies ids)
    {
        for (int i = 0; i < descending.Length; i++)
        {
            var (x, y) = (left.Values[i], right.Values[i]);
            int compared = x is null || y is null ? (x is null).CompareTo(y is null) : Utf8Order.Compare(x, y) * (descending[i] ? -1 : 1);
            if (compared != 0)
            {
                return compared;
            }
        }

        return ids.Compare(left.Row, right.Row);
    }
}
