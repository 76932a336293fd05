namespace Idp.JsonSchemas.Graph;

/// <summary>The types of the keyword <c>type</c>.</summary>
[Flags]
internal enum SchemaTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Number = 4,
    Integer = 8,
    String = 16,
    Array = 32,
    Object = 64,
}

/// <summary>The keyword <c>type</c>.</summary>
/// <param name="Types">What is allowed.</param>
/// <param name="Text">The names as written, joined with commas.</param>
/// <param name="ReportedByGroup">
/// The one type whose group of keywords reports the mismatch: ajv checks a single type together with the keywords of that type, after all
/// keywords for any type. <see cref="SchemaTypes.None"/> when the mismatch comes first.
/// </param>
internal sealed record TypeRule(SchemaTypes Types, string Text, SchemaTypes ReportedByGroup)
{
    public bool Allows<T>(in T value)
        where T : struct, IJsonInstance<T> => value.Kind switch
        {
            JsonInstanceKind.Null => (Types & SchemaTypes.Null) != 0,
            JsonInstanceKind.Boolean => (Types & SchemaTypes.Boolean) != 0,
            JsonInstanceKind.String => (Types & SchemaTypes.String) != 0,
            JsonInstanceKind.Array => (Types & SchemaTypes.Array) != 0,
            JsonInstanceKind.Object => (Types & SchemaTypes.Object) != 0,
            _ => AllowsNumber(value.Number),
        };

    public bool AllowsNumber(double number)
        => double.IsFinite(number) && ((Types & SchemaTypes.Number) != 0 || ((Types & SchemaTypes.Integer) != 0 && double.IsInteger(number)));
}
