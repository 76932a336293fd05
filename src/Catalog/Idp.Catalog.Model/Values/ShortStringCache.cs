using System.Runtime.InteropServices;
using System.Text;

namespace Idp.Catalog.Model;

/// <summary>Gives the same instance for short ASCII texts that come again: keys, kinds, owners.</summary>
/// <remarks>
/// Pairs of slots: a newcomer takes the first, the one before it moves to the second. They are few at first, for those who read one file, and grow to
/// a fixed number, so no input can make them more or slow. Texts of which no other is expected are looked for among the latest only, which are
/// always at hand: an entity says its own name several times. Not thread-safe.
/// </remarks>
internal sealed class ShortStringCache
{
    private const int LatestPairs = 32;
    private const int FirstPairs = 512;
    private const int MaxPairs = 16384;
    private const int MaxBytes = 64;
    private readonly Pair[] _latest = new Pair[LatestPairs];
    private Pair[] _pairs = new Pair[FirstPairs];
    private int _misses;

    internal string Get(ReadOnlySpan<byte> utf8)
    {
        var unknown = default(TextHabit);
        return Get(utf8, ref unknown);
    }

    /// <param name="utf8">The text.</param>
    /// <param name="habit">What is known of texts in its place; learns from this one.</param>
    internal string Get(ReadOnlySpan<byte> utf8, ref TextHabit habit)
    {
        if (utf8.Length > MaxBytes)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        if (habit.Last is { } last && last.Length == utf8.Length && Ascii.Equals(utf8, last))
        {
            return last;
        }

        uint hash = Hash(utf8);
        if (!habit.IsWorthLooking())
        {
            ref var latest = ref PairOf(_latest, hash);
            return latest.Find(hash, utf8) ?? latest.Add(hash, Encoding.UTF8.GetString(utf8));
        }

        ref var pair = ref PairOf(_pairs, hash);
        if (pair.Find(hash, utf8) is { } known)
        {
            habit.Repeated(known);
            return known;
        }

        habit.WasNew();
        string text = pair.Add(hash, Encoding.UTF8.GetString(utf8));
        Grow();
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
        utf8 = utf8[..length];
        uint hash = Hash(utf8);
        ref var pair = ref PairOf(_pairs, hash);
        if (pair.Find(hash, utf8) is { } known)
        {
            return known;
        }

        pair.Add(hash, text);
        Grow();
        return text;
    }

    private static ref Pair PairOf(Pair[] pairs, uint hash) => ref pairs[hash & (uint)(pairs.Length - 1)];

    // What was known is forgotten when the cache grows; that happens five times at most.
    private void Grow()
    {
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
        private string? _first;
        private string? _second;

        // So that the text of another is not looked at.
        private uint _firstHash;
        private uint _secondHash;

        public readonly string? Find(uint hash, ReadOnlySpan<byte> utf8)
            => _firstHash == hash && _first is not null && Ascii.Equals(utf8, _first) ? _first
                : _secondHash == hash && _second is not null && Ascii.Equals(utf8, _second) ? _second
                : null;

        public string Add(uint hash, string text)
        {
            (_second, _secondHash) = (_first, _firstHash);
            (_first, _firstHash) = (text, hash);
            return text;
        }
    }
}
