using System.Numerics;

namespace Idp.Catalog.Model.Packing;

/// <summary>Numbers the texts that come again. One that comes for the first times has no number, for most never come again. Not thread-safe.</summary>
/// <remarks>Which texts came before is remembered by their hashes in a table of fixed size: forgetting one, or mistaking it for another, costs some bytes and no more.</remarks>
internal sealed class TextNumbers
{
    private const int MaxLength = 128;
    private const int FirstSlots = 256;
    private const int FirstSeen = 1 << 10;
    private const int MaxSeen = 1 << 17;

    // The lowest bits of what is remembered count how often it came.
    private const uint CountMask = 3;
    private const uint TimesUntilShared = 2;

    private readonly List<string> _all;
    private Slot[] _slots;
    private uint[] _seen = new uint[FirstSeen];
    private int _unknown;

    /// <param name="known">Texts that have their numbers already, in the order of these.</param>
    public TextNumbers(string[] known)
    {
        _all = [.. known];
        _slots = new Slot[Math.Max(FirstSlots, (int)BitOperations.RoundUpToPowerOf2((uint)known.Length * 2))];
        for (int number = 0; number < known.Length; number++)
        {
            Put(known[number].GetHashCode(), number);
        }
    }

    public string[] All => [.. _all];

    /// <summary>The number of a text; false for one that is to be written in place.</summary>
    public bool TryFind(string text, out int number)
    {
        if (text.Length > MaxLength)
        {
            number = 0;
            return false;
        }

        int hash = text.GetHashCode();
        int mask = _slots.Length - 1;
        for (int at = hash & mask; _slots[at].Place != 0; at = (at + 1) & mask)
        {
            number = _slots[at].Place - 1;
            if (_slots[at].Hash == hash && string.Equals(_all[number], text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        number = _all.Count;
        return ComesAgain((uint)hash) && Add(text, hash);
    }

    private bool ComesAgain(uint hash)
    {
        if (++_unknown > _seen.Length && _seen.Length < MaxSeen)
        {
            _seen = new uint[_seen.Length * 4];
            _unknown = 0;
        }

        ref uint seen = ref _seen[(hash >> 8) & (uint)(_seen.Length - 1)];
        uint times = ((seen ^ hash) & ~CountMask) == 0 ? (seen & CountMask) + 1 : 1;
        seen = (hash & ~CountMask) | times;
        return times >= TimesUntilShared;
    }

    private bool Add(string text, int hash)
    {
        Put(hash, _all.Count);
        _all.Add(text);
        if (_all.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return true;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Place != 0)
            {
                Put(slot.Hash, slot.Place - 1);
            }
        }
    }

    private void Put(int hash, int number)
    {
        int mask = _slots.Length - 1;
        int at = hash & mask;
        while (_slots[at].Place != 0)
        {
            at = (at + 1) & mask;
        }

        _slots[at] = new Slot(hash, number + 1);
    }

    /// <param name="Hash">Of the text.</param>
    /// <param name="Place">One more than its number; 0 for none.</param>
    private readonly record struct Slot(int Hash, int Place);
}
