using System.Buffers.Binary;
using System.Text;

namespace Idp.Catalog.Query.Fields;

/// <summary>Sorts spellings by value and then by what was written, in <see cref="Utf8Order"/>: plain texts eight letters at a time.</summary>
internal static class SpellingSort
{
    private const int Letters = sizeof(ulong);
    private const int FewTexts = 12;

    /// <summary>The indices of the spellings in their order.</summary>
    public static int[] Order(ReadOnlySpan<FieldEntry> spellings)
    {
        int[] order = new int[spellings.Length];
        bool isPlain = true;
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
            isPlain &= Ascii.IsValid(spellings[i].Value);
        }

        if (isPlain)
        {
            SortPlain(spellings, order, new ulong[order.Length], 0);
        }
        else
        {
            SortByText(spellings, order);
        }

        return order;
    }

    /// <param name="spellings">Their values are ASCII.</param>
    /// <param name="order">Those that are to be sorted; equal up to <paramref name="at"/>.</param>
    /// <param name="keys">Room for as many keys.</param>
    /// <param name="at">A multiple of eight letters; so recursion is bounded by <see cref="FieldEntry.MaxLength"/>.</param>
    private static void SortPlain(ReadOnlySpan<FieldEntry> spellings, Span<int> order, Span<ulong> keys, int at)
    {
        for (int i = 0; i < order.Length; i++)
        {
            keys[i] = KeyOf(spellings[order[i]].Value.AsSpan(at));
        }

        keys.Sort(order);
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && keys[end] == keys[start]; end++)
            {
            }

            // A key that ends in zero is the end of a text, or holds a NUL.
            var run = order[start..end];
            if (run.Length > FewTexts && (byte)keys[start] != 0)
            {
                SortPlain(spellings, run, keys[start..end], at + Letters);
            }
            else if (run.Length > 1)
            {
                SortByText(spellings, run);
            }
        }
    }

    private static ulong KeyOf(ReadOnlySpan<char> rest)
    {
        Span<byte> bytes = stackalloc byte[Letters];
        bytes.Clear();
        Ascii.FromUtf16(rest[..Math.Min(rest.Length, Letters)], bytes, out _);
        return BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }

    private static void SortByText(ReadOnlySpan<FieldEntry> spellings, Span<int> order)
    {
        var texts = new FieldEntry[order.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = spellings[order[i]];
        }

        texts.AsSpan().Sort(order, EntryOrder.Instance);
    }

    private sealed class EntryOrder : IComparer<FieldEntry>
    {
        public static readonly EntryOrder Instance = new();

        public int Compare(FieldEntry x, FieldEntry y)
        {
            int byValue = Utf8Order.Compare(x.Value, y.Value);
            return byValue != 0 ? byValue : Utf8Order.Compare(x.Original, y.Original);
        }
    }
}
