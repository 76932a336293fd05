using Idp.Yaml.Tape;

namespace Idp.Yaml.Typing;

/// <summary>Types a scalar by its tag, or, without one, by its text.</summary>
internal static class ScalarTyping
{
    /// <param name="text">The text of the scalar.</param>
    /// <param name="tag">The full tag; null without one.</param>
    /// <param name="isPlain">Whether it stands without quotes.</param>
    /// <param name="isYaml11">Whether the document asks for YAML 1.1.</param>
    /// <param name="fits">False when the tag is unknown, or the text is not of its type: then it is a string.</param>
    public static TypedScalar Type(string text, string? tag, bool isPlain, bool isYaml11, out bool fits)
    {
        fits = true;
        if (tag is null)
        {
            return isPlain ? TypePlain(text, isYaml11) : new TypedScalar(TapeKind.String);
        }

        if (tag is "!" or TagResolver.Core + "str" || IsMerge(text, tag, isPlain, isYaml11))
        {
            return new TypedScalar(TapeKind.String);
        }

        var typed = TypePlain(text, isYaml11);
        var isInteger = isYaml11 ? Yaml11Schema.TryInteger(text, out _) : CoreSchema.TryInteger(text, out _);
        fits = tag switch
        {
            TagResolver.Core + "null" => typed.Kind == TapeKind.Null,
            TagResolver.Core + "bool" => typed.Kind is TapeKind.True or TapeKind.False,
            TagResolver.Core + "int" => typed.Kind == TapeKind.Number && isInteger,
            TagResolver.Core + "float" => typed.Kind == TapeKind.Number && !isInteger,
            TagResolver.Core + "timestamp" => isYaml11 && typed.Text is not null,
            _ => false,
        };
        return fits ? typed : new TypedScalar(TapeKind.String);
    }

    /// <summary>Whether a scalar, as a key, merges its value: <c>&lt;&lt;</c> in YAML 1.1, in 1.2 only what is tagged <c>!!merge</c>.</summary>
    public static bool IsMerge(string text, string? tag, bool isPlain, bool isYaml11) => isYaml11
        ? text == "<<" && (tag is null ? isPlain : tag == TagResolver.Core + "merge")
        : tag == TagResolver.Core + "merge";

    private static TypedScalar TypePlain(string text, bool isYaml11) => isYaml11 ? Yaml11Schema.Type(text) : CoreSchema.Type(text);
}
