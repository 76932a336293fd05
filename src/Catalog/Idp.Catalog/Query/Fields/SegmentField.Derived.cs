using Idp.Catalog.Query.Ordering;

namespace Idp.Catalog.Query.Fields;

/// <content>What some queries need, worked out when the first of them asks. Two may work it out at once; either answer does.</content>
internal sealed partial class SegmentField
{
    private ulong[]? _existing;
    private ulong[]? _valued;
    private int[]? _smallest;
    private int[]? _largest;
    private int[]? _spellingOrder;
    private OrderedRows? _ordered;
    private OrderedRows? _orderedByRef;

    /// <summary>The rows that have the field, with a value or without.</summary>
    public ulong[] Existing
    {
        get
        {
            if (_existing is { } known)
            {
                return known;
            }

            ulong[] words = Bitmap(_rows);
            foreach (int row in NullRows)
            {
                words[row >> 6] |= 1UL << row;
            }

            return _existing = words;
        }
    }

    /// <summary>The rows that have a value.</summary>
    public ulong[] Valued => _valued ??= NullRows.Length == 0 ? Existing : Bitmap(_rows);

    /// <summary>By row, the smallest of its values; -1 for none.</summary>
    public int[] Smallest => _smallest ??= ValueColumn(replace: false);

    /// <summary>By row, the largest of its values; -1 for none.</summary>
    public int[] Largest => _largest ??= Column is not null ? Smallest : ValueColumn(replace: true);

    /// <summary>The spellings in <see cref="Utf8Order"/>, whatever their values.</summary>
    public int[] SpellingOrder
    {
        get
        {
            if (_spellingOrder is null)
            {
                int[] order = [.. Enumerable.Range(0, Spellings.Length)];
                if (Spellings.Length > 0 && !Enumerable.Range(1, Spellings.Length - 1).All(i => Utf8Order.Compare(Spellings[i - 1], Spellings[i]) <= 0))
                {
                    Array.Sort(order, (left, right) => Utf8Order.Compare(Spellings[left], Spellings[right]));
                }

                _spellingOrder = order;
            }

            return _spellingOrder;
        }
    }

    /// <summary>Whether a query ordered by this field.</summary>
    public bool IsOrdered => _ordered is not null;

    /// <summary>The rows by value, and those of one value by id or by reference.</summary>
    public OrderedRows OrderedBy(TieOrder ties) => ties.IsByRef ? _orderedByRef ??= OrderedRows.Of(this, ties) : _ordered ??= OrderedRows.Of(this, ties);

    private int[] ValueColumn(bool replace)
    {
        int[] column = new int[RowCount];
        Array.Fill(column, -1);
        for (int value = 0; value < Values.Length; value++)
        {
            foreach (int row in RowsOfValue(value))
            {
                if (replace || column[row] < 0)
                {
                    column[row] = value;
                }
            }
        }

        return column;
    }
}
