using System.Globalization;

namespace Idp.Scaffolder.Jsonata.Values;

/// <summary>An object: its members in JavaScript's order, keys that are whole numbers first.</summary>
internal sealed class ValueMap
{
    private readonly OrderedDictionary<string, object?> _members = new(StringComparer.Ordinal);
    private bool _hasIndexes;

    public int Count => _members.Count;

    public object? this[string key]
    {
        get => _members.GetValueOrDefault(key);
        set
        {
            _hasIndexes |= IsIndex(key);
            _members[key] = value;
        }
    }

    public bool Has(string key) => _members.ContainsKey(key);

    public void Remove(string key) => _members.Remove(key);

    /// <summary>The members as they are now, in order.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Members() => _hasIndexes
        ? [.. _members.Where(member => IsIndex(member.Key)).OrderBy(member => uint.Parse(member.Key, CultureInfo.InvariantCulture)), .. _members.Where(member => !IsIndex(member.Key))]
        : [.. _members];

    public ValueMap Copy()
    {
        var copy = new ValueMap();
        copy.Assign(this);
        return copy;
    }

    public void Assign(ValueMap other)
    {
        foreach (var (key, value) in other.Members())
        {
            this[key] = value;
        }
    }

    private static bool IsIndex(string key)
        => key.Length is > 0 and <= 10 && key[0] is >= '0' and <= '9' && (key == "0" || key[0] != '0') && !key.AsSpan().ContainsAnyExceptInRange('0', '9')
            && uint.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out uint index) && index < uint.MaxValue;
}
