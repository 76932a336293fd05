namespace Idp.Catalog.Model.Packing;

/// <summary>Ways through packed values that make no objects of them. For values that were checked, or that this process packed.</summary>
internal static class PackedWalk
{
    /// <summary>Moves behind a value.</summary>
    public static void Skip(this ref PackedReader reader, SharedParts parts) => reader.Skip(parts, 1);

    /// <summary>Moves behind so many values.</summary>
    public static void Skip(this ref PackedReader reader, SharedParts parts, int count)
    {
        for (; count > 0; count--)
        {
            ulong number = reader.Number();
            ulong above = number >> ValueTag.Bits;
            switch ((int)(number & ValueTag.Mask))
            {
                case ValueTag.Text:
                    reader.SkipBytes(above);
                    break;
                case ValueTag.HalfText:
                    reader.SkipBytes(above * sizeof(char));
                    break;
                case ValueTag.Object:
                    count += parts.Shapes[above].Keys.Length;
                    break;
                case ValueTag.Array:
                    count += (int)above;
                    break;
                case ValueTag.Constant when above == ValueTag.LongNumber:
                    reader.SkipBytes(sizeof(double));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Moves from the beginning of a value to that of the value under one of its keys; false if it is no object or has no such key.</summary>
    public static bool TryEnter(this ref PackedReader reader, SharedParts parts, string key)
    {
        ulong number = reader.Number();
        int index = (number & ValueTag.Mask) == ValueTag.Object ? parts.Shapes[number >> ValueTag.Bits].IndexOf(key) : -1;
        if (index < 0)
        {
            return false;
        }

        reader.Skip(parts, index);
        return true;
    }

    /// <summary>Whether a list comes next.</summary>
    public static bool IsArray(this PackedReader reader) => (reader.Number() & ValueTag.Mask) == ValueTag.Array;

    /// <summary>Whether a text comes next.</summary>
    public static bool IsText(this PackedReader reader) => (reader.Number() & ValueTag.Mask) is ValueTag.SharedText or ValueTag.Text or ValueTag.HalfText;
}
