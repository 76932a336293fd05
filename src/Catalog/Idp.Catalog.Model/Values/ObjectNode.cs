namespace Idp.Catalog.Model;

/// <summary>An object: a shape that others share, and its own values in the order of the shape's keys. A view of the slots that are its node.</summary>
/// <remarks>One array and nothing else, since entities are mostly small objects: the shape has the first slot.</remarks>
internal readonly struct ObjectNode
{
    internal static readonly ObjectNode Empty = new([new Slot(Shape.Empty)]);

    private readonly Slot[] _slots;

    /// <param name="slots">The shape, then a value for each of its keys.</param>
    internal ObjectNode(Slot[] slots) => _slots = slots;

    internal ObjectNode(Shape shape, ReadOnlySpan<Slot> values)
    {
        _slots = new Slot[values.Length + 1];
        _slots[0] = new Slot(shape);
        values.CopyTo(_slots.AsSpan(1));
    }

    /// <summary>What stands for the object among nodes.</summary>
    internal object Node => _slots;

    internal Shape Shape => (Shape)_slots[0].Node;

    internal int Count => _slots is null ? 0 : _slots.Length - 1;

    internal object this[int index] => _slots[index + 1].Node;

    private ReadOnlySpan<Slot> Values => _slots.AsSpan(1);

    internal object? Find(string key)
    {
        int index = Shape.IndexOf(key);
        return index < 0 ? null : this[index];
    }

    internal ObjectNode With(string key, object value)
    {
        int index = Shape.IndexOf(key);
        if (index >= 0)
        {
            Slot[] replaced = [.. _slots];
            replaced[index + 1] = new Slot(value);
            return new ObjectNode(replaced);
        }

        return PropertyOrder.IsIndex(key)
            ? PropertyOrder.Arrange([.. Shape.Keys, key], [.. Values, new Slot(value)])
            : new ObjectNode([new Slot(Shape.Append(key)), .. Values, new Slot(value)]);
    }

    internal ObjectNode Without(int index) => new(
        new Shape([.. Shape.Keys.AsSpan(0, index), .. Shape.Keys.AsSpan(index + 1)]), [.. Values[..index], .. Values[(index + 1)..]]);
}
