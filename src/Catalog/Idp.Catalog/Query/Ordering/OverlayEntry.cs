using Idp.Catalog.Query.Evaluation;
using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Query.Ordering;

/// <summary>A row that overrides the segment, with one value of it.</summary>
/// <param name="Rank">Where the value stands among those of the segment.</param>
/// <param name="Row">The row.</param>
/// <param name="Value">The value, in lower case.</param>
internal readonly record struct OverlayEntry(int Rank, int Row, string Value)
{
    /// <summary>The entries of all such rows that are in a set, in ascending order.</summary>
    public static OverlayEntry[] Collect(RowSet rows, FieldView? field, RowTies ids, Func<string, bool>? passes)
    {
        var entries = new List<OverlayEntry>();
        if (field is null)
        {
            for (int row = ids.FirstLogRow; row < rows.RowCount; row++)
            {
                if (rows.Contains(row))
                {
                    entries.Add(new OverlayEntry(1, row, ""));
                }
            }
        }
        else
        {
            AddValues(entries, rows, field, passes);
        }

        entries.Sort((left, right) => Compare(left, right, ids));
        return [.. entries];
    }

    private static void AddValues(List<OverlayEntry> entries, RowSet rows, FieldView field, Func<string, bool>? passes)
    {
        var table = field.Overlay.Table;
        for (int i = 0; i < field.OverlayCount; i++)
        {
            int row = field.Overlay.RowAt(i);
            if (!rows.Contains(row))
            {
                continue;
            }

            foreach (int spelling in field.Overlay.SpellingsAt(i))
            {
                if (spelling >= 0 && (passes is null || passes(table[spelling].Value)))
                {
                    entries.Add(new OverlayEntry(table[spelling].Rank, row, table[spelling].Value));
                }
            }
        }
    }

    private static int Compare(OverlayEntry left, OverlayEntry right, RowTies ids)
    {
        int byRank = left.Rank.CompareTo(right.Rank);
        int byValue = byRank != 0 ? byRank : Utf8Order.Compare(left.Value, right.Value);
        return byValue != 0 ? byValue : ids.Compare(left.Row, right.Row);
    }
}
