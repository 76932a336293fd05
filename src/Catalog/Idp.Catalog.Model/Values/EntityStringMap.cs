using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Idp.Catalog.Model;

/// <summary>The strings of an object by key, such as labels and annotations; values that are no strings are left out.</summary>
public readonly struct EntityStringMap : IEnumerable<KeyValuePair<string, string>>
{
    private readonly EntityValue _value;

    internal EntityStringMap(EntityValue value) => _value = value;

    /// <summary>The number of strings.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (var property in _value.Properties)
            {
                count += property.Value.Kind == ValueKind.String ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>The string under a key, or null.</summary>
    public string? this[string key] => _value.GetString(key);

    /// <summary>Whether there is a string under the key.</summary>
    public bool ContainsKey(string key) => this[key] is not null;

    /// <summary>The string under a key.</summary>
    public bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => (value = this[key]) is not null;

    /// <summary>Walks through the strings, in the order of the keys.</summary>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        foreach (var property in _value.Properties)
        {
            if (property.Value.AsString() is { } text)
            {
                yield return new(property.Key, text);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
