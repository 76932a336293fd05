namespace Idp.Benchmarks.Micro;

/// <summary>Whose values are kept now.</summary>
internal static class KeptClass
{
    private static Dictionary<Type, object>? _current;

    /// <summary>Lets the values of another class go.</summary>
    public static void Change(Dictionary<Type, object> values)
    {
        if (!ReferenceEquals(_current, values))
        {
            _current?.Clear();
            _current = values;
        }
    }
}
