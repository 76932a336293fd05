using System.Buffers;

namespace Idp.Catalog.Graph.Walking;

/// <summary>A bit for each node, in a rented array. A bitmap of a hundred thousand nodes lies in the first cache and is wiped in less time than a look-up takes.</summary>
internal readonly ref struct NodeBits : IDisposable
{
    private readonly ulong[] _rented;

    public NodeBits(int nodeCount)
    {
        int words = (nodeCount + 63) >> 6;
        _rented = ArrayPool<ulong>.Shared.Rent(words);
        Words = _rented.AsSpan(0, words);
        Words.Clear();
    }

    public Span<ulong> Words { get; }

    public static bool Has(ReadOnlySpan<ulong> words, int node) => ((words[node >> 6] >> node) & 1) != 0;

    public bool Has(int node) => Has(Words, node);

    public void Set(int node) => Words[node >> 6] |= 1UL << node;

    public void Unset(int node) => Words[node >> 6] &= ~(1UL << node);

    /// <summary>Sets a bit.</summary>
    /// <returns>Whether it was not set before.</returns>
    public bool Add(int node)
    {
        ref ulong word = ref Words[node >> 6];
        ulong former = word;
        word |= 1UL << node;
        return former != word;
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(_rented);
}
