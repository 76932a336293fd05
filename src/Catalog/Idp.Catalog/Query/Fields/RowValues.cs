using Idp.Catalog.Query.Evaluation;

namespace Idp.Catalog.Query.Fields;

/// <summary>The values of one field by row, for the rows of a set.</summary>
internal sealed class RowValues
{
    public static readonly RowValues None = new();

    private readonly Dictionary<int, List<string?>> _values = [];

    /// <param name="field">The field.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="withNull">Whether a field without a value that can be matched counts as one.</param>
    public RowValues(FieldView field, RowSet rows, bool withNull)
    {
        var segment = field.Segment;
        for (int value = 0; value < segment.Values.Length; value++)
        {
            foreach (int row in segment.RowsOfValue(value))
            {
                Add(field, rows, row, segment.Values[value]);
            }
        }

        foreach (int row in withNull ? segment.NullRows : [])
        {
            Add(field, rows, row, null);
        }

        for (int i = 0; i < field.OverlayCount; i++)
        {
            int row = field.Overlay.RowAt(i);
            foreach (int spelling in field.Overlay.SpellingsAt(i))
            {
                if (rows.Contains(row) && (spelling >= 0 || withNull))
                {
                    ListOf(row).Add(spelling < 0 ? null : field.Overlay.Table[spelling].Value);
                }
            }
        }
    }

    private RowValues()
    {
    }

    /// <summary>Null stands for a field without a value.</summary>
    public List<string?> Of(int row) => _values.GetValueOrDefault(row, []);

    private void Add(FieldView field, RowSet rows, int row, string? value)
    {
        if (rows.Contains(row) && !field.IsMasked(row))
        {
            ListOf(row).Add(value);
        }
    }

    private List<string?> ListOf(int row)
    {
        if (!_values.TryGetValue(row, out var list))
        {
            list = [];
            _values.Add(row, list);
        }

        return list;
    }
}
