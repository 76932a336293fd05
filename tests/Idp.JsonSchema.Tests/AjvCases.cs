using System.Text.Json;

namespace Idp.JsonSchemas.Tests;

/// <summary>Compares what we say of one group of recorded cases with what ajv said.</summary>
internal static class AjvCases
{
    /// <summary>Upstream's way: the siblings of references count, and <c>nullable</c> is known.</summary>
    private static readonly JsonSchemaOptions Ajv = new() { RefSiblings = RefSiblings.Evaluate, Nullable = true, PatternTimeout = TimeSpan.FromMinutes(1) };

    /// <summary>Runs a group; reports what differs and returns how many cases it held.</summary>
    public static int Run(JsonElement group, List<string> differences)
    {
        string title = group.TryGetProperty("description", out var description) ? description.GetString()! : "";
        var loaded = JsonSchema.Load(group.GetProperty("schema"), Ajv with { Documents = [.. Documents(group)] });
        if (group.TryGetProperty("refused", out _))
        {
            if (loaded.Success)
            {
                differences.Add($"{title}: ajv refuses the schema {group.GetProperty("schema")}");
            }

            return 1;
        }

        if (!loaded.Success)
        {
            if (group.GetProperty("tests").EnumerateArray().All(static test => !test.TryGetProperty("errors", out _)))
            {
                return group.GetProperty("tests").GetArrayLength();
            }

            differences.Add($"{title}: {string.Join("; ", loaded.Errors)}\n  schema {group.GetProperty("schema")}");
            return 0;
        }

        int run = 0;
        foreach (var test in group.GetProperty("tests").EnumerateArray())
        {
            run++;
            Compare(title, group, test, loaded.Schema, differences);
        }

        return run;
    }

    private static void Compare(string title, JsonElement group, JsonElement test, JsonSchema schema, List<string> differences)
    {
        var instance = new JsonElementInstance(test.GetProperty("data"));
        var errors = schema.Evaluate(instance);
        if (schema.IsValid(instance) != errors.IsEmpty)
        {
            differences.Add($"{title}: the evaluators disagree about {test.GetProperty("data")} under {group.GetProperty("schema")}");
        }

        if (!test.TryGetProperty("errors", out var recorded))
        {
            // ajv does not end; we say so.
            if (errors.IsEmpty)
            {
                differences.Add($"{title}: {test.GetProperty("data")} has no end in ajv under {group.GetProperty("schema")}");
            }

            return;
        }

        string expected = string.Join('\n', recorded.EnumerateArray().Select(Show));
        string actual = string.Join('\n', errors.Select(Show));
        if (expected != actual)
        {
            differences.Add($"{title}\n  schema {group.GetProperty("schema")}\n  data {test.GetProperty("data")}\n--- ajv\n{expected}\n--- ours\n{actual}");
        }
    }

    private static IEnumerable<JsonSchemaDocument> Documents(JsonElement group)
        => group.TryGetProperty("documents", out var documents) ? documents.EnumerateArray().Select(static document => JsonSchemaDocument.FromElement(document)) : [];

    private static string Show(JsonElement error)
    {
        var parameters = error.GetProperty("params").EnumerateObject().Select(static parameter => $"{parameter.Name}={parameter.Value}");
        return $"{error.GetProperty("instancePath")} | {error.GetProperty("schemaPath")} | {error.GetProperty("keyword")} | {error.GetProperty("message")} | {string.Join(';', parameters)}";
    }

    private static string Show(JsonSchemaError error)
        => $"{error.InstancePath} | {error.SchemaPathText} | {error.Keyword} | {error.Message} | {string.Join(';', error.Parameters.Select(static parameter => $"{parameter.Key}={parameter.Value}"))}";
}
