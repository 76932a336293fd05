namespace Idp.Catalog.Model.Packing;

/// <summary>Packs values: shapes, and texts that come again, by number; all else in place. Not thread-safe.</summary>
/// <param name="known">Parts that have their numbers already.</param>
internal sealed class ValuePacker(SharedParts known)
{
    private const double LargestSmallNumber = 1L << 50;

    private readonly TextNumbers _texts = new(known.Texts);
    private readonly ShapeNumbers _shapes = new(known.Shapes);
    private int _nextShape;
    private int _nextText;

    /// <summary>What all values that were packed refer to; those that were known have the same numbers as before.</summary>
    public SharedParts Parts => new(_texts.All, _shapes.All);

    private PackingPlan Plan => field ??= new PackingPlan(_texts, _shapes);

    public void Pack(EntityValue value, PackedWriter writer)
    {
        Plan.Make(value);
        _nextShape = _nextText = 0;
        Pack(value.Node, writer);
    }

    // Recursion is bounded: values nest at most EntityValueBuilder.MaxDepth deep.
    private void Pack(object? node, PackedWriter writer)
    {
        switch (node)
        {
            case string text:
                Pack(text, Plan.Texts[_nextText++], writer);
                break;
            case Slot[] slots:
                Tagged(writer, Plan.Shapes[_nextShape++], ValueTag.Object);
                foreach (var slot in slots.AsSpan(1))
                {
                    Pack(slot.Node, writer);
                }

                break;
            case object[] items:
                Tagged(writer, items.Length, ValueTag.Array);
                foreach (object item in items)
                {
                    Pack(item, writer);
                }

                break;
            case bool flag:
                Tagged(writer, flag ? 2 : 1, ValueTag.Constant);
                break;
            case double number when number >= 0 && number <= LargestSmallNumber && number == Math.Floor(number) && !double.IsNegative(number):
                Tagged(writer, (long)number, ValueTag.SmallNumber);
                break;
            case double number:
                Tagged(writer, ValueTag.LongNumber, ValueTag.Constant);
                writer.Double(number);
                break;
            default:
                Tagged(writer, 0, ValueTag.Constant);
                break;
        }
    }

    private static void Pack(string text, int number, PackedWriter writer)
    {
        if (number == TextNumbers.None)
        {
            writer.Text(text, ValueTag.Bits, ValueTag.Text, ValueTag.HalfText);
        }
        else
        {
            Tagged(writer, number, ValueTag.SharedText);
        }
    }

    private static void Tagged(PackedWriter writer, long value, int tag) => writer.Number(((ulong)value << ValueTag.Bits) | (uint)tag);
}
