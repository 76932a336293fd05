namespace Idp.Benchmarks.Micro;

/// <summary>Refuses to measure what gives a wrong answer.</summary>
internal static class Answer
{
    public static void MustBe<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"The answer is {actual}, and should be {expected}.");
        }
    }
}
