namespace Idp.Catalog.Model.Packing;

/// <summary>Numbers the shapes that are met, equal lists of keys as one. Not thread-safe.</summary>
internal sealed class ShapeNumbers
{
    /// <summary>More instances are found by their keys again: objects that look like no other have a shape each.</summary>
    private const int MaxInstances = 4096;

    private readonly Dictionary<Shape, int> _byInstance = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string[], int> _byKeys = new(new KeyListComparer());
    private readonly List<Shape> _all = [];
    private Shape? _last;
    private int _lastNumber;

    /// <param name="known">Shapes that have their numbers already, in the order of these.</param>
    public ShapeNumbers(Shape[] known)
    {
        foreach (var shape in known)
        {
            _byKeys.TryAdd(shape.Keys, _all.Count);
            _all.Add(shape);
        }
    }

    public Shape[] All => [.. _all];

    public int Of(Shape shape)
    {
        if (ReferenceEquals(shape, _last))
        {
            return _lastNumber;
        }

        if (!_byInstance.TryGetValue(shape, out int number))
        {
            number = OfKeys(shape);
            if (_byInstance.Count == MaxInstances)
            {
                _byInstance.Clear();
            }

            _byInstance.Add(shape, number);
        }

        _last = shape;
        return _lastNumber = number;
    }

    private int OfKeys(Shape shape)
    {
        if (!_byKeys.TryGetValue(shape.Keys, out int number))
        {
            number = _all.Count;
            _all.Add(shape);
            _byKeys.Add(shape.Keys, number);
        }

        return number;
    }

    private sealed class KeyListComparer : IEqualityComparer<string[]>
    {
        public bool Equals(string[]? x, string[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(string[] keys)
        {
            var hash = new HashCode();
            foreach (string key in keys)
            {
                hash.Add(key, StringComparer.Ordinal);
            }

            return hash.ToHashCode();
        }
    }
}
