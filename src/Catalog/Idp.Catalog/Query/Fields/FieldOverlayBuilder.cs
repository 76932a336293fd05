using System.Runtime.InteropServices;

namespace Idp.Catalog.Query.Fields;

/// <summary>Collects rows of an overlay and publishes what there is so far, again and again. Not thread-safe; what it published is.</summary>
internal sealed class FieldOverlayBuilder(SegmentField segment)
{
    private const int NoEntry = -2;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private int[] _starts = new int[17];
    private int[] _spellings = new int[16];
    private OverlaySpelling[] _table = new OverlaySpelling[16];
    private int[]? _column = new int[16];
    private int _spellingCount;

    /// <summary>The number of rows so far.</summary>
    public int Count { get; private set; }

    public void Add(ReadOnlySpan<FieldEntry> entries)
    {
        foreach (var entry in entries)
        {
            Grow(ref _spellings, _spellingCount);
            _spellings[_spellingCount++] = entry.Value is null ? -1 : IdOf(entry);
        }

        AddToColumn(entries.Length);
        Count++;
        Grow(ref _starts, Count);
        _starts[Count] = _spellingCount;
    }

    /// <param name="rows">The rows; null when they follow each other.</param>
    /// <param name="firstRow">The first of them then.</param>
    public FieldOverlay Publish(int[]? rows, int firstRow) => new(_starts, _spellings, _table, _ids.Count, rows is null ? _column : null, rows, firstRow);

    private void AddToColumn(int entries)
    {
        if (entries > 1)
        {
            _column = null;
        }
        else if (_column is not null)
        {
            Grow(ref _column, Count);
            _column[Count] = entries == 0 ? NoEntry : _spellings[_spellingCount - 1];
        }
    }

    private int IdOf(FieldEntry entry)
    {
        ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, entry.Original!, out bool isKnown);
        if (!isKnown)
        {
            id = _ids.Count - 1;
            Grow(ref _table, id);
            int rank = segment.RankOf(entry.Value!);
            _table[id] = new OverlaySpelling(entry.Value!, entry.Original!, rank, KnownSpelling(entry.Original!, rank));
        }

        return id;
    }

    private int KnownSpelling(string text, int rank)
    {
        int value = rank >> 1;
        int end = (rank & 1) == 0 ? 0 : segment.FirstSpellingOf(value + 1);
        for (int i = end == 0 ? 0 : segment.FirstSpellingOf(value); i < end; i++)
        {
            if (string.Equals(segment.Spellings[i], text, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    // A larger array, never the same one changed: readers hold the old.
    private static void Grow<T>(ref T[] array, int index)
    {
        if (index == array.Length)
        {
            Array.Resize(ref array, array.Length * 2);
        }
    }
}
