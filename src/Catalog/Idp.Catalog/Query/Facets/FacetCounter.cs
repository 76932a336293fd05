using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using Idp.Catalog.Query.Evaluation;
using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Query.Facets;

/// <summary>Counts how often the values of a field occur in a set of rows.</summary>
internal static class FacetCounter
{
    /// <summary>The values that occur, as written, in the order of their UTF-8 bytes.</summary>
    public static ImmutableArray<FacetCount> Count(FieldView field, RowSet rows)
    {
        var segment = field.Segment;
        int known = segment.Spellings.Length;
        int[] counts = ArrayPool<int>.Shared.Rent(known + field.Overlay.Table.Length);
        counts.AsSpan(0, known + field.Overlay.Table.Length).Clear();
        if (segment.Column is { } column)
        {
            CountColumn(column, field, rows, counts);
        }
        else
        {
            CountPostings(field, rows, counts);
        }

        CountOverlay(field, rows, counts);
        var result = Collect(field, counts);
        ArrayPool<int>.Shared.Return(counts);
        return result;
    }

    private static void CountColumn(int[] column, FieldView field, RowSet rows, int[] counts)
    {
        var words = rows.Words[..((column.Length + 63) >> 6)];
        var masked = field.Masked;
        for (int i = 0; i < words.Length; i++)
        {
            ulong word = masked.IsEmpty ? words[i] : words[i] & ~masked[i];
            for (int first = i << 6; word != 0; word &= word - 1)
            {
                int row = first + BitOperations.TrailingZeroCount(word);
                if (row < column.Length && column[row] is not 0 and var spelling)
                {
                    counts[spelling - 1]++;
                }
            }
        }
    }

    private static void CountPostings(FieldView field, RowSet rows, int[] counts)
    {
        var segment = field.Segment;
        for (int spelling = 0; spelling < segment.Spellings.Length; spelling++)
        {
            foreach (int row in segment.RowsOf(spelling))
            {
                counts[spelling] += rows.Contains(row) && !field.IsMasked(row) ? 1 : 0;
            }
        }
    }

    private static void CountOverlay(FieldView field, RowSet rows, int[] counts)
    {
        int known = field.Segment.Spellings.Length;
        var table = field.Overlay.Table;
        for (int i = 0; i < field.OverlayCount; i++)
        {
            if (!rows.Contains(field.Overlay.RowAt(i)))
            {
                continue;
            }

            foreach (int spelling in field.Overlay.SpellingsAt(i))
            {
                if (spelling >= 0)
                {
                    counts[table[spelling].Known >= 0 ? table[spelling].Known : known + spelling]++;
                }
            }
        }
    }

    private static ImmutableArray<FacetCount> Collect(FieldView field, int[] counts)
    {
        var segment = field.Segment;
        var all = counts.AsSpan(0, segment.Spellings.Length + field.Overlay.Table.Length);
        var facets = ImmutableArray.CreateBuilder<FacetCount>(all.Length - all.Count(0));
        foreach (int spelling in segment.SpellingOrder)
        {
            if (counts[spelling] > 0)
            {
                facets.Add(new FacetCount(segment.Spellings[spelling], counts[spelling]));
            }
        }

        int fromSegment = facets.Count;
        var table = field.Overlay.Table;
        for (int i = 0; i < table.Length; i++)
        {
            if (counts[segment.Spellings.Length + i] is > 0 and var count)
            {
                facets.Add(new FacetCount(table[i].Text, count));
            }
        }

        if (facets.Count > fromSegment)
        {
            facets.Sort((left, right) => Utf8Order.Compare(left.Value, right.Value));
        }

        return facets.MoveToImmutable();
    }
}
