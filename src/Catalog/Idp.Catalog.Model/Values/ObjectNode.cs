namespace Idp.Catalog.Model;

/// <summary>An object: a shape that others share, and its own values in the order of the shape's keys.</summary>
internal sealed class ObjectNode(Shape shape, object[] values)
{
    internal static readonly ObjectNode Empty = new(Shape.Empty, []);

    internal Shape Shape { get; } = shape;

    internal object[] Values { get; } = values;

    internal object? Find(string key)
    {
        int index = Shape.IndexOf(key);
        return index < 0 ? null : Values[index];
    }

    internal ObjectNode With(string key, object value)
    {
        int index = Shape.IndexOf(key);
        if (index >= 0)
        {
            object[] replaced = [.. Values];
            replaced[index] = value;
            return new ObjectNode(Shape, replaced);
        }

        return PropertyOrder.IsIndex(key)
            ? PropertyOrder.Arrange([.. Shape.Keys, key], [.. Values, value])
            : new ObjectNode(Shape.Append(key), [.. Values, value]);
    }

    internal ObjectNode Without(int index) => new(
        new Shape([.. Shape.Keys.AsSpan(0, index), .. Shape.Keys.AsSpan(index + 1)]),
        [.. Values.AsSpan(0, index), .. Values.AsSpan(index + 1)]);
}
