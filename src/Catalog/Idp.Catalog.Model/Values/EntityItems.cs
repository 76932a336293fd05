using System.Collections;

namespace Idp.Catalog.Model;

/// <summary>The items of an array. A view: making it and walking through it allocate nothing.</summary>
public readonly struct EntityItems : IReadOnlyList<EntityValue>
{
    private readonly object[]? _items;

    internal EntityItems(object[] items) => _items = items;

    /// <summary>The number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The item at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The array is shorter.</exception>
    public EntityValue this[int index]
        => (uint)index < (uint)Count ? new(_items![index]) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Walks through the items.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<EntityValue> IEnumerable<EntityValue>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A walk through the items.</summary>
    public struct Enumerator : IEnumerator<EntityValue>
    {
        private readonly object[] _items;
        private int _index = -1;

        internal Enumerator(object[] items) => _items = items;

        /// <inheritdoc/>
        public readonly EntityValue Current => new(_items[_index]);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _items.Length;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
