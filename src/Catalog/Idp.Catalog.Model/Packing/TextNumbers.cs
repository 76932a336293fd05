using System.Numerics;
using System.Runtime.CompilerServices;

namespace Idp.Catalog.Model.Packing;

/// <summary>Numbers the texts that come again. One that comes for the first time has no number, for most never come again. Not thread-safe.</summary>
/// <remarks>Which texts came before is remembered by their hashes in a table of fixed size: forgetting one, or mistaking it for another, costs some bytes and no more.</remarks>
internal sealed class TextNumbers
{
    /// <summary>For a text that is to be written in place.</summary>
    public const int None = -1;

    /// <summary>Longer ones hardly ever come again.</summary>
    private const int MaxLength = 64;

    /// <summary>No texts, whoever chose them, make a search longer; the last of many with one hash have no numbers.</summary>
    private const int MaxProbes = 32;
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
            Put(new Slot(known[number], TextHash.Of(known[number]), number));
        }
    }

    public string[] All => [.. _all];

    /// <summary>The numbers of several texts, or <see cref="None"/>.</summary>
    /// <remarks>The tables are larger than what a processor has at hand: it fetches many places of them in the time of one, if they are asked for together.</remarks>
    public void Find(ReadOnlySpan<string> texts, Span<int> numbers)
    {
        var hashes = numbers;
        for (int i = 0; i < texts.Length; i++)
        {
            hashes[i] = texts[i].Length <= MaxLength ? TextHash.Of(texts[i]) : 0;
        }

        _ = Fetch(hashes);
        for (int i = 0; i < texts.Length; i++)
        {
            numbers[i] = texts[i].Length <= MaxLength ? Find(texts[i], hashes[i]) : None;
        }
    }

    // Not inlined, where nothing would be read whose sum nobody wants.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Fetch(ReadOnlySpan<int> hashes)
    {
        int fetched = 0;
        foreach (int hash in hashes)
        {
            fetched += SlotOf(hash).Number + SeenOf(hash);
        }

        return fetched;
    }

    private int Find(string text, int hash)
    {
        int mask = _slots.Length - 1;
        int at = hash & mask;
        for (int left = MaxProbes; left > 0; left--, at = (at + 1) & mask)
        {
            if (_slots[at].Text is not { } known)
            {
                return ComesAgain(hash) ? Add(text, hash, at) : None;
            }

            if (_slots[at].Hash == hash && string.Equals(known, text, StringComparison.Ordinal))
            {
                return _slots[at].Number;
            }
        }

        return None;
    }

    private bool ComesAgain(int hash)
    {
        if (++_unseen > _seen.Length && _seen.Length < MaxSeen)
        {
            _seen = new int[_seen.Length * 4];
            _unseen = 0;
        }

        ref int seen = ref SeenOf(hash);
        if (seen == hash)
        {
            return true;
        }

        seen = hash;
        return false;
    }

    private int Add(string text, int hash, int at)
    {
        int number = _all.Count;
        _all.Add(text);
        _slots[at] = new Slot(text, hash, number);
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

    // One that is too far from its place is not found again.
    private void Put(Slot slot)
    {
        int mask = _slots.Length - 1;
        int at = slot.Hash & mask;
        for (int left = MaxProbes; left > 0; left--, at = (at + 1) & mask)
        {
            if (_slots[at].Text is null)
            {
                _slots[at] = slot;
                return;
            }
        }
    }

    private ref Slot SlotOf(int hash) => ref _slots[hash & (_slots.Length - 1)];

    // By other bits of the hash than those that place a text among the numbered ones.
    private ref int SeenOf(int hash) => ref _seen[(hash >>> 8) & (_seen.Length - 1)];

    /// <param name="Text">Null in a free slot.</param>
    /// <param name="Hash">Of the text.</param>
    /// <param name="Number">Of the text.</param>
    private readonly record struct Slot(string? Text, int Hash, int Number);
}
