namespace Idp.Benchmarks.Catalogs;

/// <summary>SplitMix64: the same numbers on every machine and runtime. One stream of them for each entity and purpose.</summary>
internal struct SeededRandom(ulong seed, int item, ulong purpose)
{
    private ulong _state = Mix(seed ^ Mix(((ulong)item << 8) | purpose));

    public ulong Bits() => Mix(_state += 0x9E3779B97F4A7C15UL);

    /// <summary>A number from 0 up to, not including, the limit.</summary>
    public int Below(int limit) => (int)(Bits() % (ulong)limit);

    public bool Percent(int percent) => Below(100) < percent;

    public T Pick<T>(ReadOnlySpan<T> choices) => choices[Below(choices.Length)];

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
