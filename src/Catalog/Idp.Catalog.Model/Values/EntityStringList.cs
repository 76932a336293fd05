using System.Collections;

namespace Idp.Catalog.Model;

/// <summary>The strings of an array, in order; items that are no strings are left out.</summary>
public readonly struct EntityStringList : IReadOnlyList<string>
{
    private readonly object[]? _items;

    internal EntityStringList(EntityValue value)
    {
        object[]? items = value.Node as object[];
        _items = items is null || Array.TrueForAll(items, item => item is string) ? items : Array.FindAll(items, item => item is string);
    }

    /// <summary>The number of strings.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The string at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer.</exception>
    public string this[int index]
        => (uint)index < (uint)Count ? (string)_items![index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Walks through the strings.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A walk through the strings.</summary>
    public struct Enumerator : IEnumerator<string>
    {
        private readonly object[] _items;
        private int _index = -1;

        internal Enumerator(object[] items) => _items = items;

        /// <inheritdoc/>
        public readonly string Current => (string)_items[_index];

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
