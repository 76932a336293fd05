using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Query.Evaluation;

/// <summary>A condition on the values of one field: a row passes when one of its values does. Immutable.</summary>
internal abstract class FieldTest
{
    /// <summary>Whether a field without a value that can be matched passes.</summary>
    public virtual bool PassesNull => false;

    public abstract bool Passes(string value);

    /// <summary>Adds the rows of a segment that pass. By default every value is looked at.</summary>
    public virtual void Select(SegmentField field, RowSet rows)
    {
        for (int value = 0; value < field.Values.Length; value++)
        {
            if (Passes(field.Values[value]))
            {
                AddValues(field, value, value + 1, rows);
            }
        }
    }

    protected static void AddValues(SegmentField field, int first, int end, RowSet rows)
    {
        for (int spelling = field.FirstSpellingOf(first); spelling < field.FirstSpellingOf(end); spelling++)
        {
            if (field.BitmapOf(spelling) is { IsEmpty: false } bitmap)
            {
                rows.Add(bitmap);
            }
            else
            {
                rows.Add(field.RowsOf(spelling));
            }
        }
    }
}
