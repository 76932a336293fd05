using System.Text;

namespace Idp.Catalog.Model;

/// <summary>Gives the same instance for short ASCII texts that come again: keys, kinds, owners.</summary>
/// <remarks>
/// A direct-mapped cache of fixed size: a newcomer takes the slot, so no input can make it grow or slow. Not thread-safe.
/// </remarks>
internal sealed class ShortStringCache
{
    private const int Slots = 2048;
    private const int MaxBytes = 64;
    private readonly string?[] _slots = new string?[Slots];

    internal string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        ref string? slot = ref _slots[Hash(utf8) & (Slots - 1)];
        return slot is not null && Ascii.Equals(utf8, slot) ? slot : slot = Encoding.UTF8.GetString(utf8);
    }

    internal string Get(string text)
    {
        if (text.Length > MaxBytes)
        {
            return text;
        }

        ref string? slot = ref _slots[Hash(text) & (Slots - 1)];
        return slot is not null && string.Equals(slot, text, StringComparison.Ordinal) ? slot : slot = text;
    }

    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        uint hash = 2166136261;
        foreach (byte b in utf8)
        {
            hash = (hash ^ b) * 16777619;
        }

        return hash ^ (hash >> 15);
    }

    private static uint Hash(ReadOnlySpan<char> text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = (hash ^ (byte)c) * 16777619;
        }

        return hash ^ (hash >> 15);
    }
}
