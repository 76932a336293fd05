using Idp.Catalog.Query.Fields;
using Idp.Catalog.Snapshots.Storage;

namespace Idp.Catalog.Query.Ordering;

/// <summary>The rows of a segment by a text that each has once: its id or its reference. Immutable, thread-safe. Only the order is kept; texts are made again when one is needed.</summary>
internal sealed class TieOrder
{
    private readonly int[] _ranks;
    private readonly Func<int, string> _textOf;

    private TieOrder(int[] rows, int[] ranks, Func<int, string> textOf)
    {
        Rows = rows;
        _ranks = ranks;
        _textOf = textOf;
    }

    /// <summary>In order.</summary>
    public int[] Rows { get; }

    /// <summary>Whether the texts are references.</summary>
    public bool IsByRef { get; private init; }

    public int RankOfSegmentRow(int row) => _ranks[row];

    /// <summary>All nodes by reference, those that are no entities too.</summary>
    public static TieOrder ByRef(Segment segment) => Of(segment.NodeCount, [.. Enumerable.Range(0, segment.NodeCount)], segment.Names.KeyOf, isByRef: true);

    /// <summary>All entities by id.</summary>
    public static TieOrder ByUid(Segment segment) => Of(
        segment.NodeCount, [.. Enumerable.Range(0, segment.NodeCount).Where(segment.IsEntity)], row => EntityUid.Of(segment, row));

    /// <summary>Where a text stands among those of the segment: odd if it is one of them, else the even number between its neighbours.</summary>
    public int RankOf(string text)
    {
        int low = 0;
        for (int high = Rows.Length; low < high;)
        {
            int middle = (low + high) >>> 1;
            int compared = Utf8Order.Compare(_textOf(Rows[middle]), text);
            if (compared == 0)
            {
                return (2 * middle) + 1;
            }

            if (compared < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return 2 * low;
    }

    private static TieOrder Of(int rowCount, int[] rows, Func<int, string> textOf, bool isByRef = false)
    {
        string[] texts = Array.ConvertAll(rows, row => textOf(row));
        Array.Sort(texts, rows, Utf8Order.Instance);
        int[] ranks = new int[rowCount];
        for (int rank = 0; rank < rows.Length; rank++)
        {
            ranks[rows[rank]] = (2 * rank) + 1;
        }

        return new TieOrder(rows, ranks, textOf) { IsByRef = isByRef };
    }
}
