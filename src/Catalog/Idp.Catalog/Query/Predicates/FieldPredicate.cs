using Idp.Catalog.Query.Evaluation;

namespace Idp.Catalog.Query.Predicates;

/// <summary>A value of a field passes a test.</summary>
/// <param name="key">The field, in lower case.</param>
/// <param name="test">What one of its values must pass.</param>
internal sealed class FieldPredicate(string key, FieldTest test) : EntityPredicate(1)
{
    public string Key => key;

    public FieldTest Test => test;
}
