namespace Idp.Catalog.Query.Evaluation;

/// <summary>A value passes a function of it.</summary>
internal sealed class ValueTest(Func<string, bool> passes) : FieldTest
{
    public override bool Passes(string value) => passes(value);
}
