namespace Idp.JsonSchemas.Evaluation;

/// <summary>A hash that equal values share, whatever struct shows them and in whatever order their keys stand. Seeded per process.</summary>
internal static class InstanceHash
{
    public static int Of<T>(in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        switch (value.Kind)
        {
            case JsonInstanceKind.Null: return 1;
            case JsonInstanceKind.Boolean: return value.Boolean ? 2 : 3;
            case JsonInstanceKind.Number: return OfNumber(value.Number);
            case JsonInstanceKind.String:
                state.TrySpend(1 + (value.String.Length >> 5));
                return HashCode.Combine(5, value.String.GetHashCode(StringComparison.Ordinal));
            default: return OfContainer(value, ref state);
        }
    }

    // Zero has two representations that compare equal.
    private static int OfNumber(double number) => HashCode.Combine(4, number == 0 ? 0d : number);

    private static int OfContainer<T>(in T value, ref EvaluationState state)
        where T : struct, IJsonInstance<T>
    {
        if (!state.TryEnter())
        {
            return 0;
        }

        int count = value.Count;
        state.TrySpend(count);
        int hash = HashCode.Combine(value.Kind, count);
        for (int i = 0; i < count; i++)
        {
            hash = value.Kind == JsonInstanceKind.Array
                ? HashCode.Combine(hash, Of(value.Item(i), ref state))
                : unchecked(hash + HashCode.Combine(value.PropertyName(i).GetHashCode(StringComparison.Ordinal), Of(value.PropertyValue(i), ref state)));
        }

        state.Leave();
        return hash;
    }
}
