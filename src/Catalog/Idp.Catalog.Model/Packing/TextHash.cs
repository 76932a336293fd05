using System.Numerics;
using System.Runtime.InteropServices;

namespace Idp.Catalog.Model.Packing;

/// <summary>Hashes of short texts, four letters at a time. Fast, and no defence: who uses them bounds what many texts of one hash can cost.</summary>
internal static class TextHash
{
    private const ulong Odd = 0x9E3779B97F4A7C15;
    private const int Letters = sizeof(ulong) / sizeof(char);

    public static int Of(ReadOnlySpan<char> text)
    {
        ulong hash = (ulong)text.Length * Odd;
        if (text.Length < Letters)
        {
            foreach (char letter in text)
            {
                hash = (hash ^ letter) * Odd;
            }
        }
        else
        {
            // The last four letters may overlap those before.
            var words = MemoryMarshal.Cast<char, ulong>(text);
            foreach (ulong word in words)
            {
                hash = Mix(hash, word);
            }

            hash = Mix(hash, MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text[^Letters..])));
        }

        return (int)(hash >> 32);
    }

    private static ulong Mix(ulong hash, ulong word) => (BitOperations.RotateLeft(hash, 29) ^ word) * Odd;
}
