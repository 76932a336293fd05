using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Templates;

/// <summary>Finds the names of all parameters that a page may ask for.</summary>
internal static class PageParameters
{
    private static readonly string[] Branches = ["if", "then", "else", "not"];
    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf"];

    public static IReadOnlySet<string> Of(JsonObject page)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(page, names);
        return names;
    }

    // Recursion is bounded: a descriptor's values nest at most as deep as the YAML reader allows.
    private static void Collect(JsonNode? node, HashSet<string> names)
    {
        if (node is not JsonObject schema)
        {
            return;
        }

        foreach (var (name, _) in schema["properties"] as JsonObject ?? [])
        {
            names.Add(name);
        }

        foreach (var branch in Branches)
        {
            Collect(schema[branch], names);
        }

        foreach (var item in Lists.SelectMany(list => schema[list] as JsonArray ?? []))
        {
            Collect(item, names);
        }

        foreach (var (_, dependency) in schema["dependencies"] as JsonObject ?? [])
        {
            Collect(dependency, names);
        }
    }
}
