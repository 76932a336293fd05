using Idp.Catalog.Query.Fields;

namespace Idp.Catalog.Query.Evaluation;

/// <summary>The field is there; with a value that can be matched, or without too.</summary>
internal sealed class ExistsTest : FieldTest
{
    public static readonly ExistsTest Any = new(withNull: true);
    public static readonly ExistsTest WithValue = new(withNull: false);
    private readonly bool _withNull;

    private ExistsTest(bool withNull) => _withNull = withNull;

    public override bool PassesNull => _withNull;

    public override bool Passes(string value) => true;

    public override void Select(SegmentField field, RowSet rows) => rows.Add(_withNull ? field.Existing : field.Valued);
}
