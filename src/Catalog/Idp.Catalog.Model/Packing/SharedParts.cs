namespace Idp.Catalog.Model.Packing;

/// <summary>What packed values name by number: texts, and the shapes of objects. Immutable, thread-safe.</summary>
internal sealed class SharedParts
{
    public static readonly SharedParts None = new([], []);

    /// <param name="texts">By number.</param>
    /// <param name="shapes">By number.</param>
    public SharedParts(string[] texts, Shape[] shapes)
    {
        Texts = texts;
        Shapes = shapes;
    }

    public string[] Texts { get; }

    public Shape[] Shapes { get; }

    /// <summary>Parts that were read from somewhere.</summary>
    /// <exception cref="PackedFormatException">A shape holds a key twice.</exception>
    public static SharedParts Read(string[] texts, string[][] shapes) => new(texts, [.. shapes.Select(ToShape)]);

    private static Shape ToShape(string[] keys)
        => keys.Length == 0 ? Shape.Empty
            : keys.Distinct(StringComparer.Ordinal).Count() == keys.Length ? new Shape(keys)
            : throw new PackedFormatException("A shape holds a key twice.");
}
