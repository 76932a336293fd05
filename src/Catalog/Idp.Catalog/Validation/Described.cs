using Idp.Catalog.Model;

namespace Idp.Catalog.Validation;

/// <summary>Values and types in the words of someone who writes YAML.</summary>
internal static class Described
{
    private const int LongestQuote = 60;

    /// <summary>What is there: <c>the text "x"</c>, <c>the number 5</c>, <c>a list</c>.</summary>
    public static string Of(EntityValue value) => value.Kind switch
    {
        ValueKind.Missing => "nothing",
        ValueKind.Null => "null",
        ValueKind.Boolean => $"the boolean {value}",
        ValueKind.Number => $"the number {value}",
        ValueKind.String => Quote(value.AsString()!),
        ValueKind.Array => "a list",
        _ => "a map",
    };

    /// <summary>A text in quotes, cut when it is long.</summary>
    public static string Quote(string text)
        => text.Length <= LongestQuote ? $"\"{text}\"" : $"\"{text.AsSpan(0, LongestQuote)}…\"";

    /// <summary>What a schema's type asks for.</summary>
    public static string Type(string type) => string.Join(" or ", type.Split(',').Select(One));

    private static string One(string type) => type switch
    {
        "string" => "a text",
        "object" => "a map",
        "array" => "a list",
        "boolean" => "true or false",
        "integer" => "a whole number",
        "number" => "a number",
        _ => type,
    };
}
