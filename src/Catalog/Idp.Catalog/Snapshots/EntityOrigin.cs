using System.Buffers.Binary;
using Idp.Diagnostics;

namespace Idp.Catalog.Snapshots;

/// <summary>Where an entity was read from: enough to find the place again, or to know that the file has changed since.</summary>
/// <param name="File">The file, as it was named when it was read.</param>
/// <param name="Span">The document in the file, in bytes.</param>
/// <param name="ContentHash">A hash of the document's bytes: see <see cref="HashOf"/>.</param>
public sealed record EntityOrigin(string File, SourceSpan Span, ulong ContentHash)
{
    /// <summary>Finds the document in the file as it is now.</summary>
    /// <returns>Its place; null when the bytes there are no longer those that were read.</returns>
    public SourceLocation? Locate(SourceText current)
    {
        ArgumentNullException.ThrowIfNull(current);
        return Span.End <= current.Utf8.Length && HashOf(current.Utf8.Span.Slice(Span.Start, Span.Length)) == ContentHash
            ? SourceLocation.In(current, Span)
            : null;
    }

    /// <summary>The hash by which a document's bytes are told from others: fast, and no protection against intent.</summary>
    public static ulong HashOf(ReadOnlySpan<byte> utf8)
    {
        const ulong Prime = 0x9E3779B97F4A7C15;
        ulong hash = Prime ^ (ulong)utf8.Length;
        if (utf8.Length >= 4 * sizeof(ulong))
        {
            // Four hashes side by side: none has to wait for the others.
            var (second, third, fourth) = (hash + 1, hash + 2, hash + 3);
            for (; utf8.Length >= 4 * sizeof(ulong); utf8 = utf8[(4 * sizeof(ulong))..])
            {
                hash = Mix(hash, Word(utf8, 0));
                second = Mix(second, Word(utf8, 1));
                third = Mix(third, Word(utf8, 2));
                fourth = Mix(fourth, Word(utf8, 3));
            }

            hash = Mix(Mix(Mix(hash, second), third), fourth);
        }

        for (; utf8.Length >= sizeof(ulong); utf8 = utf8[sizeof(ulong)..])
        {
            hash = Mix(hash, Word(utf8, 0));
        }

        foreach (byte value in utf8)
        {
            hash = Mix(hash, value);
        }

        return hash;
    }

    private static ulong Word(ReadOnlySpan<byte> utf8, int index) => BinaryPrimitives.ReadUInt64LittleEndian(utf8[(index * sizeof(ulong))..]);

    private static ulong Mix(ulong hash, ulong value)
    {
        ulong high = Math.BigMul(hash ^ value, 0xD6E8FEB86659FD93, out ulong low);
        return (high ^ low) + 0x9E3779B97F4A7C15;
    }
}
