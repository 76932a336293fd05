using System.Runtime.Intrinsics;
using Idp.Catalog.Query.Evaluation;

namespace Idp.Catalog.Query.Fields;

/// <summary>Finds the rows of an overlay whose one spelling is among those that pass: 64 rows at a time, since every query on a changing catalog does it.</summary>
internal static class OverlayColumn
{
    private const int RowsPerWord = 64;
    private const int MaxCompared = 8;

    /// <param name="column">By row: a spelling, -1 for a value that cannot be matched, -2 for none.</param>
    /// <param name="firstRow">The row of the first.</param>
    /// <param name="passing">The spellings that pass.</param>
    /// <param name="passesNull">Whether values pass that cannot be matched.</param>
    /// <param name="rows">Takes the rows.</param>
    public static void Select(ReadOnlySpan<int> column, int firstRow, RowSet passing, bool passesNull, RowSet rows)
    {
        Span<int> wanted = stackalloc int[MaxCompared];
        int count = Collect(passing, passesNull, wanted);
        for (int first = 0; first < column.Length; first += RowsPerWord)
        {
            var some = column.Slice(first, Math.Min(RowsPerWord, column.Length - first));
            ulong bits = count >= 0 ? Equal(some, wanted[..count]) : Among(some, passing, passesNull);
            if (bits != 0)
            {
                rows.Add(firstRow + first, bits);
            }
        }
    }

    // The spellings to compare with; negative when they are too many for that.
    private static int Collect(RowSet passing, bool passesNull, Span<int> wanted)
    {
        int count = 0;
        if (passesNull)
        {
            wanted[count++] = -1;
        }

        for (int spelling = 0; spelling < passing.RowCount; spelling++)
        {
            if (passing.Contains(spelling))
            {
                if (count == wanted.Length)
                {
                    return -1;
                }

                wanted[count++] = spelling;
            }
        }

        return count;
    }

    private static ulong Equal(ReadOnlySpan<int> some, ReadOnlySpan<int> wanted)
    {
        ulong bits = 0;
        foreach (int spelling in wanted)
        {
            var sought = Vector256.Create(spelling);
            int i = 0;
            for (; i <= some.Length - Vector256<int>.Count; i += Vector256<int>.Count)
            {
                bits |= (ulong)Vector256.Equals(Vector256.Create(some[i..]), sought).ExtractMostSignificantBits() << i;
            }

            for (; i < some.Length; i++)
            {
                bits |= some[i] == spelling ? 1UL << i : 0;
            }
        }

        return bits;
    }

    private static ulong Among(ReadOnlySpan<int> some, RowSet passing, bool passesNull)
    {
        ulong bits = 0;
        for (int i = 0; i < some.Length; i++)
        {
            int spelling = some[i];
            bits |= (spelling >= 0 ? passing.Contains(spelling) : spelling == -1 && passesNull) ? 1UL << i : 0;
        }

        return bits;
    }
}
