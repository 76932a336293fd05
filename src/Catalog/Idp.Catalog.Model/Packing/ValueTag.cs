namespace Idp.Catalog.Model.Packing;

/// <summary>The lowest bits of the number that begins a packed value; what is above them depends on the tag.</summary>
internal static class ValueTag
{
    public const int Bits = 3;
    public const int Mask = (1 << Bits) - 1;

    /// <summary>Above: 0 null, 1 false, 2 true, 3 a number in eight bytes.</summary>
    public const int Constant = 0;

    /// <summary>Above <see cref="Constant"/>, for a number in eight bytes.</summary>
    public const int LongNumber = 3;

    /// <summary>Above: a whole number that is not negative.</summary>
    public const int SmallNumber = 1;

    /// <summary>Above: the number of a shared text.</summary>
    public const int SharedText = 2;

    /// <summary>Above: the length of the text in bytes of UTF-8, which follow.</summary>
    public const int Text = 3;

    /// <summary>Above: the length of the text in units of UTF-16, which follow.</summary>
    public const int HalfText = 4;

    /// <summary>Above: the number of items, which follow.</summary>
    public const int Array = 5;

    /// <summary>Above: the number of a shape, the values for whose keys follow.</summary>
    public const int Object = 6;
}
