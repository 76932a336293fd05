namespace Idp.Catalog.Model.Packing;

/// <summary>Reads packed values back into trees that share texts and shapes. Holds nothing of a value, so thread-safe.</summary>
/// <remarks>For values that were checked, see <see cref="PackedCheck"/>, or that this process packed.</remarks>
/// <param name="parts">What the values refer to.</param>
internal sealed class ValueUnpacker(SharedParts parts)
{
    public EntityValue Unpack(ref PackedReader reader) => new(Node(ref reader));

    private object Node(ref PackedReader reader)
    {
        ulong number = reader.Number();
        ulong above = number >> ValueTag.Bits;
        switch ((int)(number & ValueTag.Mask))
        {
            case ValueTag.SharedText:
                return parts.Texts[above];
            case ValueTag.Text or ValueTag.HalfText:
                return reader.Text(above, isHalf: (number & ValueTag.Mask) == ValueTag.HalfText);
            case ValueTag.Object:
                var shape = parts.Shapes[above];
                return shape.Keys.Length == 0 ? ObjectNode.Empty.Node : Slots(shape, ref reader);
            case ValueTag.Array:
                return Nodes((int)above, ref reader);
            case ValueTag.SmallNumber:
                return Scalar.Of((double)above);
            default:
                return above switch
                {
                    0 => Scalar.Null,
                    1 => Scalar.False,
                    2 => Scalar.True,
                    _ => Scalar.Of(reader.Double()),
                };
        }
    }

    private Slot[] Slots(Shape shape, ref PackedReader reader)
    {
        var slots = new Slot[shape.Keys.Length + 1];
        slots[0] = new Slot(shape);
        for (int i = 1; i < slots.Length; i++)
        {
            slots[i] = new Slot(Node(ref reader));
        }

        return slots;
    }

    private object[] Nodes(int count, ref PackedReader reader)
    {
        object[] nodes = new object[count];
        for (int i = 0; i < nodes.Length; i++)
        {
            nodes[i] = Node(ref reader);
        }

        return nodes;
    }
}
