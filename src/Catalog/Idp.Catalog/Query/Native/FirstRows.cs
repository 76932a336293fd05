using System.Numerics;
using Idp.Catalog.Query.Evaluation;
using Idp.Catalog.Query.Ordering;

namespace Idp.Catalog.Query.Native;

/// <summary>Finds the first rows of a set in an order, without sorting the rest.</summary>
internal sealed class FirstRows(SortColumn[] columns, RowTies refs, NativeCursor? after) : IComparer<int>
{
    private readonly int[] _afterRanks = after is null ? [] : [.. columns.Select((column, i) => column.RankOf(after!.Values[i]))];
    private readonly int _afterRef = after is null ? 0 : refs.RankOf(after.Reference);

    public int Compare(int x, int y)
    {
        foreach (var column in columns)
        {
            int compared = column.Compare(x, y);
            if (compared != 0)
            {
                return compared;
            }
        }

        return refs.Compare(x, y);
    }

    /// <summary>At most so many rows, those that come first behind the cursor.</summary>
    public List<int> Take(RowSet rows, int count)
    {
        var best = new List<int>(Math.Min(2 * count, rows.RowCount));
        int last = -1;
        var words = rows.Words;
        for (int i = 0; i < words.Length; i++)
        {
            for (ulong word = words[i]; word != 0; word &= word - 1)
            {
                int row = (i << 6) + BitOperations.TrailingZeroCount(word);
                if ((last >= 0 && Compare(row, last) > 0) || (after is not null && !IsBehindCursor(row)))
                {
                    continue;
                }

                best.Add(row);
                if (best.Count >= 2 * count)
                {
                    Cut(best, count);
                    last = best[^1];
                }
            }
        }

        Cut(best, count);
        return best;
    }

    private void Cut(List<int> best, int count)
    {
        best.Sort(this);
        if (best.Count > count)
        {
            best.RemoveRange(count, best.Count - count);
        }
    }

    private bool IsBehindCursor(int row)
    {
        for (int i = 0; i < columns.Length; i++)
        {
            int compared = columns[i].Compare(columns[i].RankOf(row), columns[i].ValueOf(row), _afterRanks[i], after!.Values[i]);
            if (compared != 0)
            {
                return compared > 0;
            }
        }

        int rank = refs.RankOf(row);
        return rank != _afterRef ? rank > _afterRef : refs.CompareTo(row, after!.Reference) > 0;
    }
}
