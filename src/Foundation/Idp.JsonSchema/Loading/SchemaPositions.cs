namespace Idp.JsonSchemas.Loading;

/// <summary>Under which keywords other schemas stand.</summary>
internal static class SchemaPositions
{
    private static readonly HashSet<string> Single = new(StringComparer.Ordinal)
    {
        "additionalItems", "items", "contains", "additionalProperties", "propertyNames", "not", "if", "then", "else",
    };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "items", "allOf", "anyOf", "oneOf" };

    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "$defs", "definitions", "properties", "patternProperties", "dependencies",
    };

    /// <summary>The schemas directly inside one, each with the way to it. Of a keyword, only the values of the right shape.</summary>
    /// <param name="schema">An object.</param>
    /// <param name="onlyDefinitions">Leaves out all but <c>definitions</c> and <c>$defs</c>.</param>
    public static IEnumerable<(string Keyword, string? Key, JsonValue Schema)> In(JsonValue schema, bool onlyDefinitions)
    {
        for (int i = 0; i < schema.Names.Length; i++)
        {
            string keyword = schema.Names[i];
            var value = schema.Items[i];
            if (onlyDefinitions && keyword is not ("definitions" or "$defs"))
            {
                continue;
            }

            if (value.IsArray && Lists.Contains(keyword))
            {
                for (int item = 0; item < value.Items.Length; item++)
                {
                    yield return (keyword, item.ToString(System.Globalization.CultureInfo.InvariantCulture), value.Items[item]);
                }
            }
            else if (value.IsObject && Maps.Contains(keyword))
            {
                for (int key = 0; key < value.Names.Length; key++)
                {
                    if (!(value.Items[key].IsArray && keyword == "dependencies"))
                    {
                        yield return (keyword, value.Names[key], value.Items[key]);
                    }
                }
            }
            else if (Single.Contains(keyword) && !value.IsArray)
            {
                yield return (keyword, null, value);
            }
        }
    }
}
