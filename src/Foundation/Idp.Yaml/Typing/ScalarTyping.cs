using Idp.Yaml.Splitting;
using Idp.Yaml.Tape;

namespace Idp.Yaml.Typing;

/// <summary>Types a scalar by its tag, or, without one, by its text.</summary>
internal static class ScalarTyping
{
    /// <param name="text">The text of the scalar.</param>
    /// <param name="tag">The full tag; null without one.</param>
    /// <param name="isPlain">Whether it stands without quotes.</param>
    /// <param name="directives">Which YAML the document is.</param>
    /// <param name="fits">False when the tag is unknown, or the text is not of its type: then it is a string.</param>
    public static TypedScalar Type(string text, string? tag, bool isPlain, DocumentDirectives directives, out bool fits)
    {
        fits = true;
        if (tag is null)
        {
            return isPlain ? TypePlain(text, directives) : new TypedScalar(TapeKind.String);
        }

        if (tag is "!" or TagResolver.Core + "str" || IsMerge(text, tag, isPlain, directives.IsYaml11))
        {
            return new TypedScalar(TapeKind.String);
        }

        var typed = TypePlain(text, directives);
        var isInteger = directives.IsYaml11 ? Yaml11Schema.TryInteger(text, out _) : CoreSchema.TryInteger(text, out _);
        fits = tag switch
        {
            TagResolver.Core + "null" => typed.Kind == TapeKind.Null,
            TagResolver.Core + "bool" => typed.Kind is TapeKind.True or TapeKind.False,
            TagResolver.Core + "int" => typed.Kind == TapeKind.Number && isInteger,
            TagResolver.Core + "float" => typed.Kind == TapeKind.Number && !isInteger,
            TagResolver.Core + "timestamp" => directives.IsYaml11 && typed.Text is not null,
            _ => false,
        };
        return fits ? typed : new TypedScalar(TapeKind.String);
    }

    /// <summary>Whether a scalar, as a key, merges its value: <c>&lt;&lt;</c> in YAML 1.1, in 1.2 only what is tagged <c>!!merge</c>.</summary>
    public static bool IsMerge(string text, string? tag, bool isPlain, bool isYaml11) => isYaml11
        ? text == "<<" && (tag is null ? isPlain : tag == TagResolver.Core + "merge")
        : tag == TagResolver.Core + "merge";

    /// <summary>Types a text without quotes and tag.</summary>
    public static TypedScalar TypePlain(string text, DocumentDirectives directives)
        => directives.IsPython ? PyYamlSchema.Type(text) : directives.IsYaml11 ? Yaml11Schema.Type(text) : CoreSchema.Type(text);
}
