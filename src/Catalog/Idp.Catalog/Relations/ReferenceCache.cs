using System.Runtime.InteropServices;
using Idp.Catalog.Kinds;
using Idp.Catalog.Model;

namespace Idp.Catalog.Relations;

/// <summary>References that were read before: a catalog names the same owners and systems again and again.</summary>
/// <remarks>
/// A direct-mapped cache: a newcomer takes the slot. It begins small, for those who read one file, and grows to a fixed size, so no input can make
/// it larger or slow. Not thread-safe.
/// </remarks>
internal sealed class ReferenceCache
{
    private const int FirstSlots = 512;
    private const int MaxSlots = 32768;
    private const int MaxLength = 128;
    private Slot[] _slots = new Slot[FirstSlots];
    private int _misses;

    /// <summary>The reference that a text is in a field; null when it is none.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="field">The field, which says what may be left out.</param>
    /// <param name="space">The namespace of a reference that names none.</param>
    public SharedReference? Find(string text, RelationField field, string space)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return Parse(text, field, space);
        }

        var hash = Hash(text);
        ref var slot = ref _slots[hash & (_slots.Length - 1)];
        if (slot.Reference is not { } known || slot.Hash != hash || slot.Text != text || slot.DefaultKind != field.DefaultKind || slot.Space != space)
        {
            if (Parse(text, field, space) is not { } reference)
            {
                return null;
            }

            slot = new Slot(hash, text, field.DefaultKind, space, reference);
            Grow();
            return reference;
        }

        return known;
    }

    // What was known is forgotten when the cache grows; that happens a few times at most.
    private void Grow()
    {
        if (++_misses > 2 * _slots.Length && _slots.Length < MaxSlots)
        {
            _slots = new Slot[_slots.Length * 2];
            _misses = 0;
        }
    }

    private static SharedReference? Parse(string text, RelationField field, string space)
        => EntityRef.TryParse(text, field.DefaultKind, space, out var reference) ? new SharedReference(reference) : null;

    // The ends tell names apart, and are the same work for every length.
    private static int Hash(string text)
    {
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        if (bytes.Length < 16)
        {
            return text.GetHashCode(StringComparison.Ordinal);
        }

        var hash = MemoryMarshal.Read<ulong>(bytes) ^ (MemoryMarshal.Read<ulong>(bytes[(bytes.Length / 2)..]) * 0x9E3779B97F4A7C15);
        hash = (hash ^ MemoryMarshal.Read<ulong>(bytes[^8..]) ^ ((ulong)text.Length << 56)) * 0xD6E8FEB86659FD93;
        return (int)((hash ^ MemoryMarshal.Read<ulong>(bytes[^16..])) * 0x9E3779B97F4A7C15 >> 32);
    }

    // The hash, so that the text of another is not looked at.
    private readonly record struct Slot(int Hash, string Text, string? DefaultKind, string Space, SharedReference? Reference);
}
