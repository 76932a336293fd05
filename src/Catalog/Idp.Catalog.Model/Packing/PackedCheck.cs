namespace Idp.Catalog.Model.Packing;

/// <summary>Finds out whether bytes are a packed value, so that they can be believed from then on. Makes no objects.</summary>
internal static class PackedCheck
{
    /// <summary>Moves behind a value that is an object.</summary>
    /// <exception cref="PackedFormatException">It is none.</exception>
    public static void CheckObject(this ref PackedReader reader, SharedParts parts)
    {
        if (Check(ref reader, parts, 0) != ValueTag.Object)
        {
            throw new PackedFormatException("an entity is no object");
        }
    }

    private static int Check(ref PackedReader reader, SharedParts parts, int depth)
    {
        ulong number = reader.Number();
        ulong above = number >> ValueTag.Bits;
        int tag = (int)(number & ValueTag.Mask);
        switch (tag)
        {
            case ValueTag.SharedText when above < (ulong)parts.Texts.Length:
            case ValueTag.SmallNumber:
            case ValueTag.Constant when above < ValueTag.LongNumber:
                break;
            case ValueTag.Constant when above == ValueTag.LongNumber:
                reader.SkipBytes(sizeof(double));
                break;
            case ValueTag.Text:
                reader.SkipBytes(above);
                break;
            case ValueTag.HalfText when above <= int.MaxValue:
                reader.SkipBytes(above * sizeof(char));
                break;
            case ValueTag.Object when above < (ulong)parts.Shapes.Length:
                CheckMany(ref reader, parts, parts.Shapes[above].Keys.Length, depth);
                break;
            case ValueTag.Array when above <= (ulong)reader.Remaining:
                CheckMany(ref reader, parts, (int)above, depth);
                break;
            default:
                throw new PackedFormatException("a value is of no known kind, or refers to nothing");
        }

        return tag;
    }

    // Recursion is bounded by the depth that values can have.
    private static void CheckMany(ref PackedReader reader, SharedParts parts, int count, int depth)
    {
        if (depth >= EntityValueBuilder.MaxDepth)
        {
            throw new PackedFormatException("values nest too deep");
        }

        for (int left = count; left > 0; left--)
        {
            Check(ref reader, parts, depth + 1);
        }
    }
}
