using System.Runtime.InteropServices;

namespace Idp.Catalog.Query.Fields;

/// <summary>Collects the values of a segment's rows, row by row, and sorts them. Not thread-safe.</summary>
internal sealed class SegmentFieldBuilder(int rowCount)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<FieldEntry> _spellings = [];
    private readonly List<int> _pairRows = [];
    private readonly List<int> _pairSpellings = [];
    private readonly List<int> _nullRows = [];
    private bool _isSingle = true;

    /// <summary>Adds one row; rows come in ascending order, each value of a row once.</summary>
    public void Add(int row, ReadOnlySpan<FieldEntry> entries)
    {
        int values = 0;
        foreach (var entry in entries)
        {
            if (entry.Value is null)
            {
                _nullRows.Add(row);
                continue;
            }

            ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, entry.Original!, out bool isKnown);
            if (!isKnown)
            {
                id = _spellings.Count;
                _spellings.Add(entry);
            }

            _pairRows.Add(row);
            _pairSpellings.Add(id);
            values++;
        }

        _isSingle &= values <= 1;
    }

    public SegmentField Build()
    {
        int count = _spellings.Count;
        int[] order = [.. Enumerable.Range(0, count)];
        FieldEntry[] sorted = [.. _spellings];
        Array.Sort(sorted, order, EntryOrder.Instance);
        int[] places = new int[count];
        for (int place = 0; place < count; place++)
        {
            places[order[place]] = place;
        }

        var values = new List<string>(count);
        var firstSpelling = new List<int>(count + 1);
        string[] spellings = new string[count];
        for (int place = 0; place < count; place++)
        {
            var (value, original) = sorted[place];
            spellings[place] = original!;
            if (values.Count == 0 || !string.Equals(values[^1], value, StringComparison.Ordinal))
            {
                values.Add(value!);
                firstSpelling.Add(place);
            }
        }

        firstSpelling.Add(count);
        int[] starts = Lay(places, out int[] rows);
        return new SegmentField(rowCount, [.. values], [.. firstSpelling], spellings, starts, rows, [.. _nullRows], _isSingle ? Column(places) : null);
    }

    private int[] Lay(int[] places, out int[] rows)
    {
        int[] starts = new int[places.Length + 1];
        foreach (int id in _pairSpellings)
        {
            starts[places[id] + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        rows = new int[_pairRows.Count];
        int[] next = starts.AsSpan(0, places.Length).ToArray();
        for (int i = 0; i < rows.Length; i++)
        {
            rows[next[places[_pairSpellings[i]]]++] = _pairRows[i];
        }

        return starts;
    }

    private int[] Column(int[] places)
    {
        int[] column = new int[rowCount];
        for (int i = 0; i < _pairRows.Count; i++)
        {
            column[_pairRows[i]] = places[_pairSpellings[i]] + 1;
        }

        return column;
    }

    private sealed class EntryOrder : IComparer<FieldEntry>
    {
        public static readonly EntryOrder Instance = new();

        public int Compare(FieldEntry x, FieldEntry y)
        {
            int byValue = Utf8Order.Compare(x.Value, y.Value);
            return byValue != 0 ? byValue : Utf8Order.Compare(x.Original, y.Original);
        }
    }
}
