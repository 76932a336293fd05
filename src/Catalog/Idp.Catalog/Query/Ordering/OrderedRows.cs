using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Query.Ordering;

/// <summary>The rows of a segment by the value of a field, and those of one value by their ids. Immutable.</summary>
/// <param name="values">In order.</param>
/// <param name="starts">Where each value's rows begin, and one more.</param>
/// <param name="rows">A row stands once for each of its values.</param>
internal sealed class OrderedRows(string[] values, int[] starts, int[] rows)
{
    public ReadOnlySpan<string> Values => values;

    public ReadOnlySpan<int> Starts => starts;

    public ReadOnlySpan<int> Rows => rows;

    public static OrderedRows Of(SegmentField field, TieOrder ids)
    {
        int[] starts = new int[field.Values.Length + 1];
        int[] rows = new int[field.PairCount];
        int[] ranks = new int[field.PairCount];
        for (int value = 0; value < field.Values.Length; value++)
        {
            var posting = field.RowsOfValue(value);
            int start = starts[value];
            starts[value + 1] = start + posting.Length;
            posting.CopyTo(rows.AsSpan(start));
            for (int i = 0; i < posting.Length; i++)
            {
                ranks[start + i] = ids.RankOfSegmentRow(posting[i]);
            }

            Array.Sort(ranks, rows, start, posting.Length);
        }

        return new OrderedRows(field.Values, starts, rows);
    }

    /// <summary>All entities by their ids alone, as if they had one value.</summary>
    public static OrderedRows Of(TieOrder ids) => new([""], [0, ids.Rows.Length], ids.Rows);

    /// <summary>The place in <see cref="Values"/> of what stands at a place in <see cref="Rows"/>.</summary>
    public int ValueAt(int place)
    {
        int found = starts.AsSpan().BinarySearch(place);
        if (found < 0)
        {
            return ~found - 1;
        }

        // Values without rows begin where the next one does.
        while (found + 1 < starts.Length && starts[found + 1] == place)
        {
            found++;
        }

        return found;
    }
}
