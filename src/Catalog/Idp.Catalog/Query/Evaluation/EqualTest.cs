using Idp.Catalog.Model;
using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Query.Evaluation;

/// <summary>A value is one of some.</summary>
internal sealed class EqualTest : FieldTest
{
    private readonly string[] _values;

    /// <param name="values">In any case.</param>
    public EqualTest(IEnumerable<string> values) => _values = [.. values.Select(JavaScriptCase.ToLower).Distinct(StringComparer.Ordinal).Order(Utf8Order.Instance)];

    /// <summary>In lower case.</summary>
    public ReadOnlySpan<string> Values => _values;

    public override bool Passes(string value) => _values.AsSpan().BinarySearch(value, Utf8Order.Instance) >= 0;

    public override void Select(SegmentField field, RowSet rows)
    {
        foreach (string value in _values)
        {
            int place = field.LowerBound(value);
            if (place < field.Values.Length && string.Equals(field.Values[place], value, StringComparison.Ordinal))
            {
                AddValues(field, place, place + 1, rows);
            }
        }
    }
}
