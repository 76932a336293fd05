using System.Text.Json.Nodes;
using Idp.JsonSchemas.Npm;

namespace Idp.Scaffolder.Templates;

/// <summary>Fills in defaults as a form does; the backend never does.</summary>
public static class ParameterDefaults
{
    /// <summary>The values with the defaults of what is missing, page by page. Branches of <c>dependencies</c>, <c>oneOf</c> and <c>if</c> count when the values meet them.</summary>
    /// <param name="template">Whose pages say the defaults.</param>
    /// <param name="values">What is given; not changed.</param>
    public static JsonObject Fill(Template template, JsonObject values)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(values);
        var filled = values.DeepClone().AsObject();
        foreach (var page in template.Pages)
        {
            Fill(page.Schema, filled);
        }

        return filled;
    }

    // Recursion is bounded: a descriptor's values nest at most as deep as the YAML reader allows.
    private static void Fill(JsonObject schema, JsonObject values)
    {
        foreach (var (name, property) in schema["properties"] as JsonObject ?? [])
        {
            FillProperty(name, property as JsonObject, values);
        }

        foreach (var part in schema["allOf"] as JsonArray ?? [])
        {
            FillIf(part, values, meets: true);
        }

        foreach (var (name, dependency) in schema["dependencies"] as JsonObject ?? [])
        {
            FillIf(dependency, values, meets: values.ContainsKey(name));
        }

        if (schema["if"] is { } condition)
        {
            FillIf(schema[Meets(condition, values) ? "then" : "else"], values, meets: true);
        }

        var branches = schema["oneOf"] as JsonArray ?? schema["anyOf"] as JsonArray ?? [];
        FillIf(branches.FirstOrDefault(branch => branch is not null && MayMeet(branch, values)), values, meets: true);
    }

    private static void FillProperty(string name, JsonObject? property, JsonObject values)
    {
        if (property is null)
        {
            return;
        }

        if (!values.ContainsKey(name) && property.ContainsKey("default"))
        {
            values[name] = property["default"]?.DeepClone();
        }

        if (property["properties"] is JsonObject)
        {
            var inside = values[name] as JsonObject ?? [];
            Fill(property, inside);
            if (inside.Count > 0 && inside.Parent is null)
            {
                values[name] = inside;
            }
        }
    }

    private static void FillIf(JsonNode? schema, JsonObject values, bool meets)
    {
        if (meets && schema is JsonObject part)
        {
            Fill(part, values);
        }
    }

    // What a branch requires may be one of the defaults that it brings.
    private static bool MayMeet(JsonNode schema, JsonObject values)
    {
        var rest = schema.DeepClone();
        (rest as JsonObject)?.Remove("required");
        return Meets(rest, values);
    }

    private static bool Meets(JsonNode schema, JsonObject values)
        => NpmJsonSchema.Validate(values, schema).IsValid;
}
