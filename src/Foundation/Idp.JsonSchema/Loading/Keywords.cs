namespace Idp.JsonSchemas.Loading;

/// <summary>The keywords that ajv calls rules. Beside these a <c>$ref</c> is not alone.</summary>
internal static class Keywords
{
    private static readonly HashSet<string> Rules = new(StringComparer.Ordinal)
    {
        "$comment", "id", "$ref", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "multipleOf", "maxLength", "minLength", "pattern",
        "maxProperties", "minProperties", "required", "maxItems", "minItems", "uniqueItems", "type", "nullable", "const", "enum", "not", "anyOf",
        "oneOf", "allOf", "if", "then", "else", "propertyNames", "additionalProperties", "dependencies", "properties", "patternProperties",
        "additionalItems", "items", "contains", "format",
    };

    public static bool IsRule(string keyword) => Rules.Contains(keyword);
}
