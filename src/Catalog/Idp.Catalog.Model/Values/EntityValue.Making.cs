using System.Text;

namespace Idp.Catalog.Model;

public readonly partial struct EntityValue
{
    /// <summary>A written <c>null</c>.</summary>
    public static EntityValue Null => new(Scalar.Null);

    /// <summary>An object without keys.</summary>
    public static EntityValue EmptyObject => new(ObjectNode.Empty.Node);

    /// <summary>Text.</summary>
    public static EntityValue FromString(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>A number; NaN and the infinities are kept, and written as <c>null</c>.</summary>
    public static EntityValue FromDouble(double number) => new(Scalar.Of(number));

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static EntityValue FromBoolean(bool value) => new(Scalar.Of(value));

    /// <summary>An array; a missing item becomes <c>null</c>.</summary>
    public static EntityValue FromArray(params ReadOnlySpan<EntityValue> items)
    {
        var nodes = new object[items.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            nodes[i] = items[i]._node ?? Scalar.Null;
        }

        return new(nodes);
    }

    /// <summary>An array of strings.</summary>
    public static EntityValue FromStrings(params ReadOnlySpan<string> items)
    {
        var nodes = new object[items.Length];
        for (int i = 0; i < nodes.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(items[i], nameof(items));
            nodes[i] = items[i];
        }

        return new(nodes);
    }

    /// <summary>An object; of a key given twice the last value counts, a missing value is left out.</summary>
    public static EntityValue FromObject(params ReadOnlySpan<(string Key, EntityValue Value)> properties)
    {
        var keys = new List<string>(properties.Length);
        var values = new List<Slot>(properties.Length);
        foreach (var (key, value) in properties)
        {
            ArgumentNullException.ThrowIfNull(key, nameof(properties));
            if (value._node is { } node)
            {
                keys.Add(key);
                values.Add(new Slot(node));
            }
        }

        return new(PropertyOrder.Arrange(keys.ToArray(), values.ToArray()).Node);
    }

    /// <summary>Reads JSON. Of a key written twice the last value counts, as in JavaScript.</summary>
    /// <param name="json">One JSON value.</param>
    /// <param name="maxDepth">The deepest nesting that is read; at most <see cref="EntityValueBuilder.MaxDepth"/>.</param>
    /// <exception cref="FormatException">It is not JSON, or nested more deeply.</exception>
    public static EntityValue Parse(string json, int maxDepth = 128)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json), maxDepth);
    }

    /// <inheritdoc cref="Parse(string, int)"/>
    public static EntityValue Parse(ReadOnlySpan<byte> json, int maxDepth = 128) => JsonToValue.Read(json, maxDepth);

    /// <summary>Text.</summary>
    public static implicit operator EntityValue(string text) => FromString(text);

    /// <summary>A number.</summary>
    public static implicit operator EntityValue(double number) => FromDouble(number);

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static implicit operator EntityValue(bool value) => FromBoolean(value);
}
