using System.Numerics;

namespace Idp.Catalog.Model.Packing;

/// <summary>Numbers the texts that come again. One that comes for the first time has no number, for most never come again. Not thread-safe.</summary>
/// <remarks>Which texts came before is remembered by their hashes in a table of fixed size: forgetting one, or mistaking it for another, costs some bytes and no more.</remarks>
internal sealed class TextNumbers
{
    /// <summary>For a text that is to be written in place.</summary>
    public const int None = -1;

    private const int MaxLength = 128;
    private const int FirstSlots = 256;
    private const int FirstSeen = 1 << 10;
    private const int MaxSeen = 1 << 16;

    private readonly List<string> _all;
    private Slot[] _slots;
    private int[] _seen = new int[FirstSeen];
    private int _unseen;

    /// <param name="known">Texts that have their numbers already, in the order of these.</param>
    public TextNumbers(string[] known)
    {
        _all = [.. known];
        _slots = new Slot[Math.Max(FirstSlots, (int)BitOperations.RoundUpToPowerOf2((uint)known.Length * 2))];
        for (int number = 0; number < known.Length; number++)
        {
            Put(new Slot(known[number], known[number].GetHashCode(), number));
        }
    }

    public string[] All => [.. _all];

    /// <summary>The numbers of several texts, or <see cref="None"/>.</summary>
    /// <remarks>The table is larger than what a processor has at hand: it fetches the places of many texts in the time of one, if it is asked for them together.</remarks>
    public void Find(ReadOnlySpan<string> texts, Span<int> numbers)
    {
        var hashes = numbers;
        for (int i = 0; i < texts.Length; i++)
        {
            hashes[i] = texts[i].Length <= MaxLength ? texts[i].GetHashCode() : 0;
        }

        int fetched = 0;
        foreach (int hash in hashes)
        {
            fetched += _slots[hash & (_slots.Length - 1)].Hash;
        }

        _fetched = fetched;
        for (int i = 0; i < texts.Length; i++)
        {
            numbers[i] = texts[i].Length <= MaxLength ? Find(texts[i], hashes[i]) : None;
        }
    }

    private int _fetched;

    private int Find(string text, int hash)
    {
        int mask = _slots.Length - 1;
        for (int at = hash & mask; _slots[at].Text is { } known; at = (at + 1) & mask)
        {
            if (_slots[at].Hash == hash && string.Equals(known, text, StringComparison.Ordinal))
            {
                return _slots[at].Number;
            }
        }

        return ComesAgain(hash) ? Add(text, hash) : None;
    }

    private bool ComesAgain(int hash)
    {
        if (++_unseen > _seen.Length && _seen.Length < MaxSeen)
        {
            _seen = new int[_seen.Length * 4];
            _unseen = 0;
        }

        // Other bits of the hash than those that place a text among the numbered ones.
        ref int seen = ref _seen[(hash >>> 8) & (_seen.Length - 1)];
        if (seen == hash)
        {
            return true;
        }

        seen = hash;
        return false;
    }

    private int Add(string text, int hash)
    {
        int number = _all.Count;
        _all.Add(text);
        Put(new Slot(text, hash, number));
        if (_all.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return number;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (var slot in old)
        {
            if (slot.Text is not null)
            {
                Put(slot);
            }
        }
    }

    private void Put(Slot slot)
    {
        int mask = _slots.Length - 1;
        int at = slot.Hash & mask;
        while (_slots[at].Text is not null)
        {
            at = (at + 1) & mask;
        }

        _slots[at] = slot;
    }

    /// <param name="Text">Null in a free slot.</param>
    /// <param name="Hash">Of the text.</param>
    /// <param name="Number">Of the text.</param>
    private readonly record struct Slot(string? Text, int Hash, int Number);
}
