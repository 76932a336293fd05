using Idp.Catalog.Query.Evaluation;
using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Query.Ordering;

/// <summary>Walks through rows by the values of one field, a row once for each value, and by id among equals; without one, by id alone. Merges the segment's sorted rows with the few that override them.</summary>
internal sealed class OrderedWalk
{
    private readonly RowSet _rows;
    private readonly FieldView? _field;
    private readonly RowTies _ids;
    private readonly OrderedRows _settled;
    private readonly OverlayEntry[] _others;
    private readonly Func<string, bool>? _passes;
    private readonly bool _descending;
    private int _place;
    private int _value = -1;
    private bool _valuePasses;
    private int _other;

    /// <param name="rows">The rows to stop at.</param>
    /// <param name="field">Null to walk by id alone; the values are empty then.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="descending">Whether values and ids go down.</param>
    /// <param name="passes">Which values to stop at; null for all.</param>
    public OrderedWalk(RowSet rows, FieldView? field, RowTies ids, bool descending, Func<string, bool>? passes = null)
    {
        _rows = rows;
        _field = field;
        _ids = ids;
        _settled = field?.Segment.OrderedBy(ids.Segment) ?? OrderedRows.Of(ids.Segment);
        _descending = descending;
        _passes = passes;
        _others = OverlayEntry.Collect(rows, field, ids, passes);
        _place = descending ? _settled.Rows.Length - 1 : 0;
        _other = descending ? _others.Length - 1 : 0;
    }

    public int Row { get; private set; }

    public string Value { get; private set; } = "";

    private int Step => _descending ? -1 : 1;

    /// <summary>Begins behind a value and an id.</summary>
    public void SkipTo(string value, string id)
    {
        _place = PlaceBehind(value, id);
        _value = -1;
        while ((uint)_other < (uint)_others.Length && IsAtOrBefore(_others[_other], value, id))
        {
            _other += Step;
        }
    }

    public bool MoveNext()
    {
        bool hasSettled = FindSettled();
        bool hasOther = (uint)_other < (uint)_others.Length;
        if (!hasSettled && !hasOther)
        {
            return false;
        }

        if (!hasOther || (hasSettled && Compare(_settled.Rows[_place], _others[_other]) * Step < 0))
        {
            Row = _settled.Rows[_place];
            Value = _settled.Values[_value];
            _place += Step;
        }
        else
        {
            Row = _others[_other].Row;
            Value = _others[_other].Value;
            _other += Step;
        }

        return true;
    }

    private bool FindSettled()
    {
        var rows = _settled.Rows;
        for (; (uint)_place < (uint)rows.Length; _place += Step)
        {
            int row = rows[_place];
            if (_rows.Contains(row) && _field?.IsMasked(row) is not true && CurrentValuePasses())
            {
                return true;
            }
        }

        return false;
    }

    // The place moves past few values between two rows that count, or past many rows of one value.
    private bool CurrentValuePasses()
    {
        var starts = _settled.Starts;
        if (_value < 0 || _place < starts[_value] || _place >= starts[_value + 1])
        {
            _value = _settled.ValueAt(_place);
            _valuePasses = _passes is null || _passes(_settled.Values[_value]);
        }

        return _valuePasses;
    }

    private int Compare(int settledRow, OverlayEntry other)
    {
        int byValue = ((2 * _value) + 1).CompareTo(other.Rank);
        return byValue != 0 ? byValue : _ids.Compare(settledRow, other.Row);
    }

    private bool IsAtOrBefore(OverlayEntry entry, string value, string id)
    {
        int byValue = Utf8Order.Compare(entry.Value, value);
        return (byValue != 0 ? byValue : _ids.CompareTo(entry.Row, id)) * Step <= 0;
    }

    private int PlaceBehind(string value, string id)
    {
        var values = _settled.Values;
        int found = values.BinarySearch(value, Utf8Order.Instance);
        if (found < 0)
        {
            return _descending ? _settled.Starts[~found] - 1 : _settled.Starts[~found];
        }

        int low = _settled.Starts[found];
        int end = _settled.Starts[found + 1];
        for (int high = end; low < high;)
        {
            int middle = (low + high) >>> 1;
            int compared = _ids.CompareTo(_settled.Rows[middle], id);
            if (_descending ? compared < 0 : compared <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return _descending ? low - 1 : low;
    }
}
