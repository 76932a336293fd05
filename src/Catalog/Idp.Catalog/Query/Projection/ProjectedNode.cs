using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Projection;

/// <summary>An object or array that a projection fills in, as lodash's <c>set</c> does: what an index leads into becomes an array.</summary>
internal sealed class ProjectedNode(bool isArray)
{
    /// <summary>A larger index would fill an answer with nulls; it becomes a key.</summary>
    private const int MaxIndex = 10_000;

    private readonly Dictionary<string, object> _properties = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [];
    private readonly List<object> _items = [];

    /// <summary>Puts a value at the end of a path; what lies below a value that stands there already is in it.</summary>
    public void Set(ReadOnlySpan<string> path, EntityValue value)
    {
        if (path.Length == 1)
        {
            Put(path[0], value);
            return;
        }

        object? next = Find(path[0]);
        if (next is EntityValue { Kind: ValueKind.Object or ValueKind.Array })
        {
            return;
        }

        if (next is not ProjectedNode node)
        {
            node = new ProjectedNode(IndexOf(path[1]) >= 0);
            Put(path[0], node);
        }

        node.Set(path[1..], value);
    }

    public EntityValue ToValue() => isArray
        ? EntityValue.FromArray([.. _items.Select(ToValue)])
        : EntityValue.FromObject([.. _keys.Select(key => (key, ToValue(_properties[key])))]);

    private static EntityValue ToValue(object node) => node is ProjectedNode inner ? inner.ToValue() : (EntityValue)node;

    private object? Find(string key)
    {
        int index = isArray ? IndexOf(key) : -1;
        return isArray ? (index >= 0 && index < _items.Count ? _items[index] : null) : _properties.GetValueOrDefault(key);
    }

    private void Put(string key, object value)
    {
        if (!isArray)
        {
            if (_properties.TryAdd(key, value))
            {
                _keys.Add(key);
            }

            _properties[key] = value;
        }
        else if (IndexOf(key) is >= 0 and var index)
        {
            Resize(Math.Max(_items.Count, index + 1));
            _items[index] = value;
        }
        else if (key == "length" && value is EntityValue length && length.AsNumber() is >= 0 and <= MaxIndex and var count)
        {
            Resize((int)count);
        }
    }

    private void Resize(int count)
    {
        if (count < _items.Count)
        {
            _items.RemoveRange(count, _items.Count - count);
        }

        while (_items.Count < count)
        {
            _items.Add(EntityValue.Null);
        }
    }

    private static int IndexOf(string key)
        => key.Length is > 0 and <= 5 && key.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 && (key[0] != '0' || key.Length == 1)
            && int.Parse(key, System.Globalization.CultureInfo.InvariantCulture) is var index && index <= MaxIndex ? index : -1;
}
