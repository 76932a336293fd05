using System.Collections;

namespace Idp.Catalog.Model;

/// <summary>The keys and values of an object, in JavaScript's property order. A view: making it and walking through it allocate nothing.</summary>
public readonly struct EntityProperties : IReadOnlyList<KeyValuePair<string, EntityValue>>
{
    private readonly ObjectNode _node;

    internal EntityProperties(ObjectNode node) => _node = node;

    /// <summary>The number of keys.</summary>
    public int Count => _node.Count;

    /// <summary>The property at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The object has fewer keys.</exception>
    public KeyValuePair<string, EntityValue> this[int index] => (uint)index < (uint)Count
        ? new(_node.Shape.Keys[index], new EntityValue(_node[index]))
        : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Walks through the properties.</summary>
    public Enumerator GetEnumerator() => new(_node);

    IEnumerator<KeyValuePair<string, EntityValue>> IEnumerable<KeyValuePair<string, EntityValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A walk through the properties.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<string, EntityValue>>
    {
        private readonly ObjectNode _node;
        private int _index = -1;

        internal Enumerator(ObjectNode node) => _node = node;

        /// <inheritdoc/>
        public readonly KeyValuePair<string, EntityValue> Current => new(_node.Shape.Keys[_index], new EntityValue(_node[_index]));

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _node.Count;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
