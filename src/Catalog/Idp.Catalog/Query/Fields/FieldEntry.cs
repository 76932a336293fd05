using Idp.Catalog.Model;

namespace Idp.Catalog.Query.Fields;

/// <summary>One search row of an entity: a value as it is matched, in lower case, and as it was written; both null for what cannot be matched.</summary>
internal readonly record struct FieldEntry(string? Value, string? Original)
{
    /// <summary>Longer values, and keys, are not matched: upstream's columns are no wider.</summary>
    public const int MaxLength = 200;

    public static readonly FieldEntry True = new("true", "true");

    /// <summary>The row of a scalar, as JavaScript's <c>String</c> writes it.</summary>
    public static FieldEntry Of(EntityValue scalar) => TextOf(scalar) is { } text ? Of(text) : default;

    /// <summary>A scalar as JavaScript's <c>String</c> writes it; null for what cannot be matched.</summary>
    public static string? TextOf(EntityValue scalar) => scalar.Kind switch
    {
        ValueKind.String => scalar.AsString(),
        ValueKind.Boolean => scalar.AsBoolean() is true ? "true" : "false",
        ValueKind.Number when double.IsFinite(scalar.AsNumber()!.Value) => scalar.ToString(),
        _ => null,
    };

    public static FieldEntry Of(string text)
    {
        if (text.Length > MaxLength)
        {
            return default; // lower case is never shorter
        }

        string lower = JavaScriptCase.ToLower(text);
        return lower.Length <= MaxLength ? new(lower, text) : default;
    }
}
