namespace Idp.Catalog.Query.Fields;

/// <summary>One field of a segment's entities: the values that occur, and which rows have each. Immutable but for what is worked out on first use; thread-safe.</summary>
/// <remarks>
/// A value is what is matched, in lower case; its spellings are the ways in which it was written. Rows lie by value, then by spelling, in one
/// array; beside every dense posting lies a bitmap.
/// </remarks>
internal sealed partial class SegmentField
{
    /// <summary>A posting of more than one row in so many has a bitmap, which is then no larger.</summary>
    private const int DenseShare = 32;

    private readonly int[] _firstSpelling;
    private readonly int[] _starts;
    private readonly int[] _rows;
    private readonly ulong[]?[]? _bitmaps;

    /// <param name="rowCount">Of the segment.</param>
    /// <param name="values">Distinct, in <see cref="Utf8Order"/>.</param>
    /// <param name="firstSpelling">By value, and one more.</param>
    /// <param name="spellings">By value, then in <see cref="Utf8Order"/>.</param>
    /// <param name="starts">Where each spelling's rows begin, and one more.</param>
    /// <param name="rows">Ascending in each spelling.</param>
    /// <param name="nullRows">Rows that have the field without a value that can be matched.</param>
    /// <param name="column">One more than each row's spelling, 0 for none; null when a row has several.</param>
    internal SegmentField(int rowCount, string[] values, int[] firstSpelling, string[] spellings, int[] starts, int[] rows, int[] nullRows, int[]? column)
    {
        RowCount = rowCount;
        Values = values;
        Spellings = spellings;
        NullRows = nullRows;
        Column = column;
        _firstSpelling = firstSpelling;
        _starts = starts;
        _rows = rows;
        for (int spelling = 0; spelling < spellings.Length; spelling++)
        {
            var posting = RowsOf(spelling);
            if (posting.Length > rowCount / DenseShare)
            {
                (_bitmaps ??= new ulong[spellings.Length][])[spelling] = Bitmap(posting);
            }
        }
    }

    public int RowCount { get; }

    /// <summary>The values that are matched.</summary>
    public string[] Values { get; }

    /// <summary>The values as written.</summary>
    public string[] Spellings { get; }

    public int[] NullRows { get; }

    /// <summary>One more than the spelling of each row, 0 for none; null when a row has several.</summary>
    public int[]? Column { get; }

    /// <summary>What the field takes, in numbers of four bytes; the texts belong to the entities.</summary>
    public long Cost => 1024L + _rows.Length + (2L * _starts.Length) + (4L * Spellings.Length) + (Column?.Length ?? 0);

    /// <summary>The number of pairs of a row and a value.</summary>
    public int PairCount => _rows.Length;

    public int FirstSpellingOf(int value) => _firstSpelling[value];

    public ReadOnlySpan<int> RowsOf(int spelling) => _rows.AsSpan(_starts[spelling].._starts[spelling + 1]);

    /// <summary>The rows of all spellings of a value.</summary>
    public ReadOnlySpan<int> RowsOfValue(int value) => _rows.AsSpan(_starts[_firstSpelling[value]].._starts[_firstSpelling[value + 1]]);

    public ReadOnlySpan<ulong> BitmapOf(int spelling) => _bitmaps?[spelling];

    /// <summary>The place of the first value that is not less.</summary>
    public int LowerBound(ReadOnlySpan<char> value)
    {
        int low = 0;
        for (int high = Values.Length; low < high;)
        {
            int middle = (low + high) >>> 1;
            if (Utf8Order.Compare(Values[middle], value) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Where a value stands among those of the segment: an odd number if it is one of them, else the even one between its neighbours.</summary>
    public int RankOf(string value)
    {
        int place = LowerBound(value);
        return place < Values.Length && string.Equals(Values[place], value, StringComparison.Ordinal) ? (2 * place) + 1 : 2 * place;
    }

    private ulong[] Bitmap(ReadOnlySpan<int> rows)
    {
        ulong[] words = new ulong[(RowCount + 63) >> 6];
        foreach (int row in rows)
        {
            words[row >> 6] |= 1UL << row;
        }

        return words;
    }
}
