using System.Runtime.InteropServices;
using System.Text;

namespace Idp.Catalog.Model;

/// <summary>Gives the same instance for short ASCII texts that come again: keys, kinds, owners.</summary>
/// <remarks>
/// A cache of pairs of slots: a newcomer takes the first, the one before it moves to the second. It begins small, for those who read one
/// file, and grows to a fixed size, so no input can make it larger or slow. Not thread-safe.
/// </remarks>
internal sealed class ShortStringCache
{
    private const int FirstPairs = 512;
    private const int MaxPairs = 16384;
    private const int MaxBytes = 64;
    private Pair[] _pairs = new Pair[FirstPairs];
    private int _misses;

    internal string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        uint hash = Hash(utf8);
        ref var pair = ref _pairs[hash & (uint)(_pairs.Length - 1)];
        if (pair.FirstHash == hash && pair.First is { } first && Ascii.Equals(utf8, first))
        {
            return first;
        }

        if (pair.SecondHash == hash && pair.Second is { } second && Ascii.Equals(utf8, second))
        {
            return second;
        }

        string text = Encoding.UTF8.GetString(utf8);
        Add(ref pair, hash, text);
        return text;
    }

    internal string Get(string text)
    {
        if (text.Length > MaxBytes || !Ascii.IsValid(text))
        {
            return text;
        }

        Span<byte> utf8 = stackalloc byte[MaxBytes];
        Ascii.FromUtf16(text, utf8, out int length);
        uint hash = Hash(utf8[..length]);
        ref var pair = ref _pairs[hash & (uint)(_pairs.Length - 1)];
        if (pair.First is { } first && string.Equals(first, text, StringComparison.Ordinal))
        {
            return first;
        }

        if (pair.Second is { } second && string.Equals(second, text, StringComparison.Ordinal))
        {
            return second;
        }

        Add(ref pair, hash, text);
        return text;
    }

    // What was known is forgotten when the cache grows; that happens five times at most.
    private void Add(ref Pair pair, uint hash, string text)
    {
        pair = new Pair { First = text, FirstHash = hash, Second = pair.First, SecondHash = pair.FirstHash };
        if (++_misses > 4 * _pairs.Length && _pairs.Length < MaxPairs)
        {
            _pairs = new Pair[_pairs.Length * 2];
            _misses = 0;
        }
    }

    // Eight bytes at a time; the last eight overlap those before.
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        const ulong Odd = 0x9E3779B97F4A7C15;
        ulong hash = (ulong)utf8.Length * Odd;
        if (utf8.Length < 8)
        {
            ulong word = 0;
            foreach (byte b in utf8)
            {
                word = (word << 8) | b;
            }

            hash = (hash ^ word) * Odd;
        }
        else
        {
            for (int i = 0; i < utf8.Length - 8; i += 8)
            {
                hash = (hash ^ MemoryMarshal.Read<ulong>(utf8[i..])) * Odd;
                hash ^= hash >> 29;
            }

            hash = (hash ^ MemoryMarshal.Read<ulong>(utf8[^8..])) * Odd;
        }

        return (uint)(hash >> 32);
    }

    private struct Pair
    {
        public string? First;
        public string? Second;

        // So that the text of another is not looked at.
        public uint FirstHash;
        public uint SecondHash;
    }
}
