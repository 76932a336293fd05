namespace Idp.Scaffolder.Templates.Language.Values;

/// <summary>Truth values and numbers as objects; the common ones are made once.</summary>
internal static class Box
{
    public static readonly object True = true;
    public static readonly object False = false;

    private const int Smallest = -1;
    private static readonly object[] Numbers = [.. Enumerable.Range(Smallest, 1026).Select(static n => (object)(double)n)];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value)
        => (uint)(value - Smallest) < (uint)Numbers.Length ? Numbers[value - Smallest] : (double)value;

    public static object Of(double value)
    {
        // Minus zero stays itself: 1 / -0 is another number.
        int whole = (int)value;
        return whole == value && (whole != 0 || !double.IsNegative(value)) ? Of(whole) : value;
    }
}
