namespace Idp.Catalog.Model.Packing;

/// <summary>Reads packed values back into trees that share texts and shapes. Holds nothing of a value, so thread-safe.</summary>
internal sealed class ValueUnpacker
{
    private readonly string[] _texts;
    private readonly Shape[] _shapes;

    /// <param name="texts">The shared texts by number.</param>
    /// <param name="shapes">The keys of the shapes by number.</param>
    /// <exception cref="PackedFormatException">A shape holds a key twice.</exception>
    public ValueUnpacker(string[] texts, string[][] shapes)
    {
        _texts = texts;
        _shapes = [.. shapes.Select(ToShape)];
    }

    public EntityValue Unpack(ref PackedReader reader) => new(Node(ref reader, 0));

    private static Shape ToShape(string[] keys)
        => keys.Length == 0 ? Shape.Empty
            : keys.Distinct(StringComparer.Ordinal).Count() == keys.Length ? new Shape(keys)
            : throw new PackedFormatException("A shape holds a key twice.");

    private object Node(ref PackedReader reader, int depth)
    {
        ulong number = reader.Number();
        ulong above = number >> ValueTag.Bits;
        switch ((int)(number & ValueTag.Mask))
        {
            case ValueTag.SharedText:
                return above < (ulong)_texts.Length ? _texts[above] : throw new PackedFormatException("There is no such text.");
            case ValueTag.Text or ValueTag.HalfText:
                return reader.Text(above, isHalf: (number & ValueTag.Mask) == ValueTag.HalfText);
            case ValueTag.Object:
                var shape = above < (ulong)_shapes.Length ? _shapes[above] : throw new PackedFormatException("There is no such shape.");
                return shape.Keys.Length == 0 ? ObjectNode.Empty.Node : Slots(shape, ref reader, depth);
            case ValueTag.Array:
                return Nodes((int)Math.Min(above, int.MaxValue), ref reader, depth);
            case ValueTag.SmallNumber:
                return Scalar.Of((double)above);
            case ValueTag.Constant when above < 4:
                return above switch
                {
                    0 => Scalar.Null,
                    1 => Scalar.False,
                    2 => Scalar.True,
                    _ => Scalar.Of(reader.Double()),
                };
            default:
                throw new PackedFormatException("There is no such kind of value.");
        }
    }

    private Slot[] Slots(Shape shape, ref PackedReader reader, int depth)
    {
        CheckSize(shape.Keys.Length, reader, depth);
        var slots = new Slot[shape.Keys.Length + 1];
        slots[0] = new Slot(shape);
        for (int i = 1; i < slots.Length; i++)
        {
            slots[i] = new Slot(Node(ref reader, depth + 1));
        }

        return slots;
    }

    private object[] Nodes(int count, ref PackedReader reader, int depth)
    {
        CheckSize(count, reader, depth);
        object[] nodes = new object[count];
        for (int i = 0; i < nodes.Length; i++)
        {
            nodes[i] = Node(ref reader, depth + 1);
        }

        return nodes;
    }

    private static void CheckSize(int count, PackedReader reader, int depth)
    {
        if (depth >= EntityValueBuilder.MaxDepth)
        {
            throw new PackedFormatException("Values nest too deep.");
        }

        if (count > reader.Remaining)
        {
            throw new PackedFormatException("An object or a list is larger than what is left.");
        }
    }
}
