using System.Runtime.InteropServices;

namespace Idp.Catalog.Model.Packing;

/// <summary>Packs values: shapes, and texts that come again, by number; all else in place. Not thread-safe.</summary>
/// <param name="known">Parts that have their numbers already.</param>
internal sealed class ValuePacker(SharedParts known)
{
    private const double LargestSmallNumber = 1L << 50;

    private readonly TextNumbers _texts = new(known.Texts);
    private readonly ShapeNumbers _shapes = new(known.Shapes);
    private readonly List<string> _met = [];
    private readonly List<int> _numbers = [];
    private int _nextText;

    /// <summary>What all values that were packed refer to; those that were known have the same numbers as before.</summary>
    public SharedParts Parts => new(_texts.All, _shapes.All);

    public void Pack(EntityValue value, PackedWriter writer)
    {
        _met.Clear();
        Collect(value.Node);
        CollectionsMarshal.SetCount(_numbers, _met.Count);
        _texts.Find(CollectionsMarshal.AsSpan(_met), CollectionsMarshal.AsSpan(_numbers));
        _nextText = 0;
        Pack(value.Node, writer);
    }

    // Recursion is bounded: values nest at most EntityValueBuilder.MaxDepth deep.
    private void Collect(object? node)
    {
        switch (node)
        {
            case string text:
                _met.Add(text);
                break;
            case Slot[] slots:
                foreach (var slot in slots.AsSpan(1))
                {
                    Collect(slot.Node);
                }

                break;
            case object[] items:
                foreach (object item in items)
                {
                    Collect(item);
                }

                break;
            default:
                break;
        }
    }

    private void Pack(object? node, PackedWriter writer)
    {
        switch (node)
        {
            case string text:
                Pack(text, _numbers[_nextText++], writer);
                break;
            case Slot[] slots:
                Tagged(writer, _shapes.Of(new ObjectNode(slots).Shape), ValueTag.Object);
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
