using Idp.Catalog.Model;
using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Query.Evaluation;

/// <summary>A value begins with a text.</summary>
internal sealed class PrefixTest(string prefix) : FieldTest
{
    private readonly string _prefix = JavaScriptCase.ToLower(prefix);

    public override bool Passes(string value) => value.StartsWith(_prefix, StringComparison.Ordinal);

    public override void Select(SegmentField field, RowSet rows)
    {
        int first = field.LowerBound(_prefix);
        int end = first;
        while (end < field.Values.Length && Passes(field.Values[end]))
        {
            end++;
        }

        AddValues(field, first, end, rows);
    }
}
