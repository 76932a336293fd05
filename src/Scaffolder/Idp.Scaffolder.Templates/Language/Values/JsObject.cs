namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>A map in JavaScript's order: keys that look like list indexes first, ascending, then the others as they came.</summary>
internal class JsObject
{
    private readonly OrderedDictionary<string, object?> _entries;
    private bool _hasIndexes;
    private bool _isFrozen;

    public JsObject(int capacity = 0) => _entries = new OrderedDictionary<string, object?>(capacity, StringComparer.Ordinal);

    public virtual int Count => _entries.Count;

    /// <summary>Whether these are the named arguments of a call.</summary>
    public bool IsKeywords { get; init; }

    /// <summary>The entries in order.</summary>
    public virtual IEnumerable<KeyValuePair<string, object?>> Entries
        => _hasIndexes ? InOrder() : _entries;

    public void Freeze() => _isFrozen = true;

    public virtual bool TryGet(string key, out object? value) => _entries.TryGetValue(key, out value);

    public object? Get(string key) => TryGet(key, out object? value) ? value : Undefined.Value;

    public bool Has(string key) => TryGet(key, out _);

    public void Set(string key, object? value)
    {
        RequireMutable();
        _hasIndexes |= JsKey.IsIndex(key);
        _entries[key] = value;
    }

    public bool Remove(string key)
    {
        RequireMutable();
        return _entries.Remove(key);
    }

    private IEnumerable<KeyValuePair<string, object?>> InOrder()
    {
        var indexes = new List<(uint Index, KeyValuePair<string, object?> Entry)>();
        foreach (var entry in _entries)
        {
            if (JsKey.TryIndex(entry.Key, out uint index))
            {
                indexes.Add((index, entry));
            }
        }

        indexes.Sort(static (left, right) => left.Index.CompareTo(right.Index));
        return indexes.Select(static i => i.Entry).Concat(_entries.Where(static e => !JsKey.IsIndex(e.Key)));
    }

    private void RequireMutable()
    {
        if (_isFrozen)
        {
            throw new TemplateFault(LanguageFaults.Failed, "a value of the scope cannot be changed through a computed name");
        }
    }
}
