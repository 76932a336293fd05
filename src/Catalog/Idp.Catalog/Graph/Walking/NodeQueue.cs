using System.Buffers;

namespace Idp.Catalog.Graph.Walking;

/// <summary>Numbers in a rented array that grows: a queue of nodes, a stack, or what belongs to each of them.</summary>
internal ref struct NodeQueue(int capacity) : IDisposable
{
    private int[] _rented = ArrayPool<int>.Shared.Rent(capacity);

    /// <summary>All of it, beyond what is in use too.</summary>
    public readonly int[] Items => _rented;

    /// <summary>Makes place for that many in all; keeps the first <paramref name="used"/>.</summary>
    public void Reserve(int needed, int used)
    {
        if (needed > _rented.Length)
        {
            int[] larger = ArrayPool<int>.Shared.Rent(Math.Max(needed, _rented.Length * 2));
            _rented.AsSpan(0, used).CopyTo(larger);
            ArrayPool<int>.Shared.Return(_rented);
            _rented = larger;
        }
    }

    public readonly void Dispose() => ArrayPool<int>.Shared.Return(_rented);
}
