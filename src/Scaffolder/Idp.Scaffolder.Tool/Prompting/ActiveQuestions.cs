using System.Text.Json;
using System.Text.Json.Nodes;

namespace Idp.Scaffolder.Tool.Prompting;

/// <summary>What a schema asks for when some answers are known: branches that the answers do not meet ask nothing.</summary>
internal static class ActiveQuestions
{
    public static IReadOnlyList<ParameterQuestion> Of(JsonObject schema, JsonObject values)
    {
        var found = new Dictionary<string, ParameterQuestion>(StringComparer.Ordinal);
        var required = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<string>();
        Collect(schema, values, found, names, required);
        return [.. Ordered(names, schema["ui:order"] as JsonArray).Select(name => found[name] with { IsRequired = required.Contains(name) })];
    }

    // Recursion is bounded: a descriptor's values nest at most as deep as the YAML reader allows.
    private static void Collect(
        JsonObject schema, JsonObject values, Dictionary<string, ParameterQuestion> found, List<string> names, HashSet<string> required)
    {
        foreach (var (name, property) in schema["properties"] as JsonObject ?? [])
        {
            Add(name, property as JsonObject ?? [], found, names);
        }

        foreach (string? name in (schema["required"] as JsonArray ?? []).Select(name => name?.GetValueKind() == JsonValueKind.String ? name.GetValue<string>() : null))
        {
            required.Add(name ?? "");
        }

        foreach (var branch in Branches(schema, values))
        {
            Collect(branch, values, found, names, required);
        }
    }

    private static IEnumerable<JsonObject> Branches(JsonObject schema, JsonObject values)
    {
        foreach (var (name, dependency) in schema["dependencies"] as JsonObject ?? [])
        {
            if (values.ContainsKey(name))
            {
                if (dependency is JsonObject branch)
                {
                    yield return branch;
                }
                else if (dependency is JsonArray others)
                {
                    yield return new JsonObject { ["required"] = others.DeepClone() };
                }
            }
        }

        foreach (var part in (schema["allOf"] as JsonArray ?? []).OfType<JsonObject>())
        {
            yield return part;
        }

        if (schema["if"] is { } condition && schema[SchemaVerdict.IsMet(condition, values) ? "then" : "else"] is JsonObject chosen)
        {
            yield return chosen;
        }

        var choices = schema["oneOf"] as JsonArray ?? schema["anyOf"] as JsonArray ?? [];
        if (choices.OfType<JsonObject>().FirstOrDefault(choice => MayMeet(choice, values)) is { } met)
        {
            yield return met;
        }
    }

    // A branch says more of a parameter that is known already, such as that it has one value; what asks for it comes first.
    private static void Add(string name, JsonObject property, Dictionary<string, ParameterQuestion> found, List<string> names)
    {
        if (found.TryGetValue(name, out var known))
        {
            var together = known.Schema.DeepClone().AsObject();
            foreach (var (keyword, value) in property)
            {
                together.TryAdd(keyword, value?.DeepClone());
            }

            found[name] = known with { Schema = together };
            return;
        }

        names.Add(name);
        found[name] = new ParameterQuestion(name, property, IsRequired: false);
    }

    // What a branch requires may be asked by it.
    private static bool MayMeet(JsonObject schema, JsonObject values)
    {
        var rest = schema.DeepClone().AsObject();
        rest.Remove("required");
        return SchemaVerdict.IsMet(rest, values);
    }

    // Names that the order does not say take the place of '*', or the end.
    private static IEnumerable<string> Ordered(List<string> names, JsonArray? order)
    {
        var said = (order ?? []).Where(name => name?.GetValueKind() == JsonValueKind.String).Select(name => name!.GetValue<string>()).Distinct(StringComparer.Ordinal).ToList();
        var rest = names.Where(name => !said.Contains(name, StringComparer.Ordinal)).ToList();
        if (!said.Contains("*"))
        {
            said.Add("*");
        }

        return said.SelectMany(name => name == "*" ? rest : names.Contains(name, StringComparer.Ordinal) ? [name] : []);
    }
}
