namespace Idp.Scaffolder.Jsonata.Values;

/// <summary>When values are the same.</summary>
internal static class ValueEquality
{
    /// <summary>JavaScript's <c>===</c>: arrays, objects and functions are only themselves.</summary>
    public static bool AreIdentical(object? left, object? right) => (left, right) switch
    {
        (double a, double b) => a == b,
        (string a, string b) => a == b,
        (bool a, bool b) => a == b,
        _ => ReferenceEquals(left, right),
    };

    /// <summary>JSONata's <c>=</c>: by what they hold.</summary>
    public static bool AreEqual(object? left, object? right, Work work)
    {
        if (AreIdentical(left, right))
        {
            return true;
        }

        if (left is ValueList items && right is ValueList others)
        {
            return items.Count == others.Count && AreEqual(items, others, work);
        }

        return left is ValueMap members && right is ValueMap second && members.Count == second.Count && AreEqual(members, second, work);
    }

    private static bool AreEqual(ValueList left, ValueList right, Work work)
    {
        work.Enter();
        bool equal = true;
        for (int i = 0; equal && i < left.Count; i++)
        {
            work.Step();
            equal = AreEqual(left[i], right[i], work);
        }

        work.Leave();
        return equal;
    }

    private static bool AreEqual(ValueMap left, ValueMap right, Work work)
    {
        work.Enter();
        bool equal = true;
        foreach (var (key, value) in left.Members())
        {
            work.Step();
            equal = equal && right.Has(key) && AreEqual(value, right[key], work);
        }

        work.Leave();
        return equal;
    }
}
