using System.Runtime.InteropServices;
using Idp.Catalog.Kinds;
using Idp.Catalog.Model;

namespace Idp.Catalog.Relations;

/// <summary>References that were read before: a catalog names the same owners and systems again and again.</summary>
/// <remarks>A direct-mapped cache of fixed size: a newcomer takes the slot, so no input can make it grow or slow. Not thread-safe.</remarks>
internal sealed class ReferenceCache
{
    private const int Slots = 2048;
    private const int MaxLength = 128;
    private readonly Slot[] _slots = new Slot[Slots];

    /// <summary>The reference that a text is in a field; null when it is none.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="field">The field, which says what may be left out.</param>
    /// <param name="space">The namespace of a reference that names none.</param>
    public EntityRef? Find(string text, RelationField field, string space)
    {
        if (text.Length is 0 or > MaxLength)
        {
            return Parse(text, field, space);
        }

        ref var slot = ref _slots[Hash(text) & (Slots - 1)];
        if (slot.Reference is null || slot.Text != text || slot.DefaultKind != field.DefaultKind || slot.Space != space)
        {
            if (Parse(text, field, space) is not { } reference)
            {
                return null;
            }

            slot = new Slot(text, field.DefaultKind, space, reference);
        }

        return slot.Reference;
    }

    private static EntityRef? Parse(string text, RelationField field, string space)
        => EntityRef.TryParse(text, field.DefaultKind, space, out var reference) ? reference : null;

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
        return (int)((hash ^ MemoryMarshal.Read<ulong>(bytes[^16..])) * 0x9E3779B97F4A7C15 >> 40);
    }

    private readonly record struct Slot(string Text, string? DefaultKind, string Space, EntityRef? Reference);
}
