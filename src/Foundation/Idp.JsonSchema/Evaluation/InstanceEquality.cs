namespace Idp.JsonSchemas.Evaluation;

/// <summary>Equality of values as draft-07 defines it: by content, numbers by value, objects without the order of their keys.</summary>
internal static class InstanceEquality
{
    public static bool AreEqual<TLeft, TRight>(in TLeft left, in TRight right, ref EvaluationState state)
        where TLeft : struct, IJsonInstance<TLeft>
        where TRight : struct, IJsonInstance<TRight>
    {
        if (left.Kind != right.Kind)
        {
            return false;
        }

        switch (left.Kind)
        {
            case JsonInstanceKind.Null: return true;
            case JsonInstanceKind.Boolean: return left.Boolean == right.Boolean;
            case JsonInstanceKind.Number: return left.Number.Equals(right.Number) || left.Number == right.Number;
            case JsonInstanceKind.String:
                state.TrySpend(left.String.Length >> 5);
                return string.Equals(left.String, right.String, StringComparison.Ordinal);
            default: return left.Count == right.Count && AreContainersEqual(left, right, ref state);
        }
    }

    private static bool AreContainersEqual<TLeft, TRight>(in TLeft left, in TRight right, ref EvaluationState state)
        where TLeft : struct, IJsonInstance<TLeft>
        where TRight : struct, IJsonInstance<TRight>
    {
        if (!state.TryEnter())
        {
            return false;
        }

        int count = left.Count;
        bool equal = state.TrySpend(count);
        for (int i = 0; i < count && equal; i++)
        {
            equal = left.Kind == JsonInstanceKind.Array
                ? AreEqual(left.Item(i), right.Item(i), ref state)
                : right.TryGetProperty(left.PropertyName(i), out var other) && AreEqual(left.PropertyValue(i), other, ref state);
        }

        state.Leave();
        return equal;
    }
}
