using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Query.Ordering;

/// <summary>What one field says of the order of rows: the smallest of a row's values, or the largest when descending.</summary>
internal sealed class SortColumn
{
    /// <summary>The rank of what lacks the field: last in either direction.</summary>
    public const int Missing = int.MaxValue;

    private readonly FieldView _field;
    private readonly int[] _values;
    private readonly Dictionary<int, (int Rank, string Value)> _others = [];

    public SortColumn(FieldView field, bool descending)
    {
        _field = field;
        _values = descending ? field.Segment.Largest : field.Segment.Smallest;
        Descending = descending;
        var table = field.Overlay.Table;
        for (int i = 0; i < field.OverlayCount; i++)
        {
            foreach (int spelling in field.Overlay.SpellingsAt(i))
            {
                int row = field.Overlay.RowAt(i);
                if (spelling >= 0 && (!_others.TryGetValue(row, out var best) || Compare(table[spelling].Rank, table[spelling].Value, best.Rank, best.Value) < 0))
                {
                    _others[row] = (table[spelling].Rank, table[spelling].Value);
                }
            }
        }
    }

    public bool Descending { get; }

    /// <summary>Where a row's value stands: see <see cref="SegmentField.RankOf"/>.</summary>
    public int RankOf(int row)
        => row < _values.Length && !_field.IsMasked(row) ? (_values[row] < 0 ? Missing : (2 * _values[row]) + 1)
            : _others.TryGetValue(row, out var other) ? other.Rank
            : Missing;

    /// <summary>A row's value; null when it lacks the field.</summary>
    public string? ValueOf(int row)
        => row < _values.Length && !_field.IsMasked(row) ? (_values[row] < 0 ? null : _field.Segment.Values[_values[row]])
            : _others.TryGetValue(row, out var other) ? other.Value
            : null;

    public int RankOf(string? value) => value is null ? Missing : _field.Segment.RankOf(value);

    public int Compare(int left, int right)
    {
        int leftRank = RankOf(left);
        int rightRank = RankOf(right);
        return leftRank == rightRank && (leftRank & 1) != 0 ? 0 : Compare(leftRank, ValueOf(left), rightRank, ValueOf(right));
    }

    /// <summary>Compares two values by their ranks; the texts decide among those that are new to the segment.</summary>
    public int Compare(int leftRank, string? left, int rightRank, string? right)
    {
        if (leftRank == rightRank)
        {
            return left is null || right is null ? 0 : Utf8Order.Compare(left, right) * (Descending ? -1 : 1);
        }

        return leftRank == Missing || rightRank == Missing || !Descending ? leftRank.CompareTo(rightRank) : rightRank.CompareTo(leftRank);
    }
}
