using System.Runtime.InteropServices;

namespace Idp.Catalog.Query.Fields;

/// <summary>Collects the values of a segment's rows, row by row, and sorts them. Not thread-safe.</summary>
internal sealed class SegmentFieldBuilder(int rowCount)
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _folded = new(StringComparer.Ordinal);
    private readonly List<FieldEntry> _spellings = [];

    // By spelling: the first one of the same value, and of that one the last row that has it and one more.
    private readonly List<int> _firstOfValue = [];
    private readonly List<int> _seenIn = [];
    private readonly List<int> _nullRows = [];

    // One more than each row's spelling, until a row has two.
    private readonly int[] _column = new int[rowCount];
    private List<(int Row, int Spelling)>? _pairs;
    private string? _lastText;
    private int _lastId;

    /// <summary>Adds a value of a row; rows come in ascending order. Of values that differ only in case, a row keeps the first.</summary>
    /// <param name="row">The row.</param>
    /// <param name="text">The value as written; null for what cannot be matched.</param>
    public void Add(int row, string? text) => Add(row, text is null ? -1 : IdOf(text));

    /// <summary>Adds a value of a row by its number.</summary>
    /// <param name="row">The row.</param>
    /// <param name="id">As <see cref="IdOf"/> gave it.</param>
    public void Add(int row, int id)
    {
        if (id < 0)
        {
            if (_nullRows.Count == 0 || _nullRows[^1] != row)
            {
                _nullRows.Add(row);
            }

            return;
        }

        ref int seenIn = ref CollectionsMarshal.AsSpan(_seenIn)[_firstOfValue[id]];
        if (seenIn == row + 1)
        {
            return;
        }

        seenIn = row + 1;
        if (_pairs is null && _column[row] == 0)
        {
            _column[row] = id + 1;
            return;
        }

        (_pairs ??= PairsUpTo(row)).Add((row, id));
    }

    /// <summary>The number of a text; -1 when it cannot be matched.</summary>
    public int IdOf(string text)
    {
        // The same few texts come again and again, mostly as one object.
        if (ReferenceEquals(text, _lastText))
        {
            return _lastId;
        }

        if (text.Length > FieldEntry.MaxLength)
        {
            return -1;
        }

        ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(_ids, text, out bool isKnown);
        if (!isKnown)
        {
            var entry = FieldEntry.Of(text);
            id = entry.Value is null ? -1 : _spellings.Count;
            if (id >= 0)
            {
                _spellings.Add(entry);
                _seenIn.Add(0);
                _firstOfValue.Add(FirstOf(entry, id));
            }
        }

        _lastText = text;
        return _lastId = id;
    }

    public SegmentField Build()
    {
        int[] order = SpellingSort.Order(CollectionsMarshal.AsSpan(_spellings));
        int[] places = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        int[] starts = _pairs is null ? LayColumn(places, out int[] rows) : LayPairs(places, out rows);
        string[] spellings = new string[order.Length];
        var values = new List<string>();
        var firstSpelling = new List<int>();
        bool isLower = true;
        for (int place = 0; place < order.Length; place++)
        {
            var (value, original) = _spellings[order[place]];
            spellings[place] = original!;
            isLower &= ReferenceEquals(value, original);
            if (values.Count == 0 || !string.Equals(values[^1], value, StringComparison.Ordinal))
            {
                values.Add(value!);
                firstSpelling.Add(place);
            }
        }

        firstSpelling.Add(order.Length);
        return new SegmentField(
            rowCount, isLower ? spellings : [.. values], [.. firstSpelling], spellings, starts, rows, [.. _nullRows], _pairs is null ? _column : null);
    }

    private int FirstOf(FieldEntry entry, int id)
    {
        string value = entry.Value!;
        if (string.Equals(value, entry.Original, StringComparison.Ordinal))
        {
            return _folded.GetValueOrDefault(value, id);
        }

        if (_ids.TryGetValue(value, out int lower) && lower >= 0)
        {
            return _firstOfValue[lower];
        }

        _folded.TryAdd(value, id);
        return _folded[value];
    }

    private List<(int Row, int Spelling)> PairsUpTo(int row)
    {
        var pairs = new List<(int, int)>(rowCount + (rowCount / 2));
        for (int before = 0; before <= row; before++)
        {
            if (_column[before] > 0)
            {
                pairs.Add((before, _column[before] - 1));
            }
        }

        return pairs;
    }

    // Changes the column to places.
    private int[] LayColumn(int[] places, out int[] rows)
    {
        int[] starts = new int[places.Length + 1];
        int count = 0;
        foreach (ref int entry in _column.AsSpan())
        {
            if (entry > 0)
            {
                entry = places[entry - 1] + 1;
                starts[entry]++;
                count++;
            }
        }

        int[] next = Sum(starts);
        rows = new int[count];
        for (int row = 0; row < _column.Length; row++)
        {
            if (_column[row] > 0)
            {
                rows[next[_column[row] - 1]++] = row;
            }
        }

        return starts;
    }

    private int[] LayPairs(int[] places, out int[] rows)
    {
        int[] starts = new int[places.Length + 1];
        var pairs = CollectionsMarshal.AsSpan(_pairs);
        foreach (var (_, spelling) in pairs)
        {
            starts[places[spelling] + 1]++;
        }

        int[] next = Sum(starts);
        rows = new int[pairs.Length];
        foreach (var (row, spelling) in pairs)
        {
            rows[next[places[spelling]]++] = row;
        }

        return starts;
    }

    // Turns counts, each at one place further, into starts.
    private static int[] Sum(int[] starts)
    {
        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        return starts.AsSpan(0, starts.Length - 1).ToArray();
    }
}
