namespace Idp.Catalog.Model;

/// <summary>The nodes that are not text, lists or objects; common ones exist once.</summary>
internal static class Scalar
{
    internal static readonly object Null = new NullNode();
    internal static readonly object True = true;
    internal static readonly object False = false;
    private static readonly object[] SmallNumbers = [.. Enumerable.Range(0, 256).Select(n => (object)(double)n)];

    internal static object Of(bool value) => value ? True : False;

    internal static object Of(double value)
        => value >= 0 && value < SmallNumbers.Length && value == (int)value ? SmallNumbers[(int)value] : value;

    internal sealed class NullNode;
}
