namespace Idp.Benchmarks.Micro;

/// <summary>
/// What the benchmarks of one class share: each of them sets up on its own, and a catalog of 100,000 entities takes longer to make
/// than all measurements of it. Given up when another class asks. For one thread, as BenchmarkDotNet runs them.
/// </summary>
/// <typeparam name="TBenchmarks">The class.</typeparam>
internal static class Kept<TBenchmarks>
{
    private static readonly Dictionary<Type, object> Values = [];

    /// <summary>The value of its type, made at the first call.</summary>
    public static T Get<T>(Func<T> make)
        where T : class
    {
        KeptClass.Change(Values);
        if (!Values.TryGetValue(typeof(T), out object? value))
        {
            Values.Add(typeof(T), value = make());
        }

        return (T)value;
    }
}
