namespace Idp.Catalog.Model.Packing;

/// <summary>Numbers the shapes that are met, equal lists of keys as one. Not thread-safe.</summary>
internal sealed class ShapeNumbers
{
    private readonly Dictionary<Shape, int> _byInstance = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string[], int> _byKeys = new(new KeyListComparer());
    private readonly List<string[]> _all = [];

    public IReadOnlyList<string[]> All => _all;

    public int Of(Shape shape)
    {
        if (_byInstance.TryGetValue(shape, out int id))
        {
            return id;
        }

        if (!_byKeys.TryGetValue(shape.Keys, out id))
        {
            id = _all.Count;
            _all.Add(shape.Keys);
            _byKeys.Add(shape.Keys, id);
        }

        _byInstance.Add(shape, id);
        return id;
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
