using Idp.Catalog.Model;

namespace Idp.Catalog.Validation;

/// <summary>What to do about a value of the wrong type: the mistakes that people make in YAML.</summary>
internal static class TypeAdvice
{
    public static string For(EntityValue found, string wanted) => (found.Kind, wanted) switch
    {
        (ValueKind.Number or ValueKind.Boolean, "string") => "Put it in quotes, as it is written.",
        (ValueKind.Null, _) => "Give it a value, or remove the line.",
        (ValueKind.Array, "string") when found.Count == 1 && found[0].Kind == ValueKind.String => $"Write it without the list: {found[0].AsString()}.",
        (ValueKind.Object, "string") when found.Count == 1 && found.PropertyName(0).StartsWith('$') => "No such placeholder is known; use $text, $json, $yaml, $openapi or $asyncapi.",
        (ValueKind.Object, "string") => "If it is text that holds ': ', put it in quotes.",
        (ValueKind.String, "array") => "Write it as a list, one '- ' to an item.",
        _ => "See the page of this rule for the forms that are taken.",
    };
}
