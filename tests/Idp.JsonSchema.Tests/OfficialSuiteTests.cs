using System.Text.Json;
using Idp.Testing;

namespace Idp.JsonSchemas.Tests;

/// <summary>Every required draft-07 case of json-schema-org/JSON-Schema-Test-Suite.</summary>
public sealed class OfficialSuiteTests
{
    [Fact]
    public void Every_required_case_of_the_official_suite_has_its_verdict()
    {
        string folder = RepositoryRoot.SharedFixture("json-schema-draft7", "tests", "draft7");
        string[] files = Directory.GetFiles(folder, "*.json");
        var options = new JsonSchemaOptions { Documents = [.. Remotes()] };
        var failures = new List<string>();
        int expected = 0;
        int run = 0;
        foreach (string file in files)
        {
            using var groups = JsonDocument.Parse(File.ReadAllBytes(file));
            expected += groups.RootElement.EnumerateArray().Sum(static group => group.GetProperty("tests").GetArrayLength());
            foreach (var group in groups.RootElement.EnumerateArray())
            {
                run += Run(Path.GetFileName(file), group, options, failures);
            }
        }

        Assert.Empty(failures);
        Assert.True(files.Length >= 37, $"only {files.Length} files");
        Assert.Equal(expected, run);
        Assert.True(run >= 900, $"only {run} cases");
    }

    private static int Run(string file, JsonElement group, JsonSchemaOptions options, List<string> failures)
    {
        string title = $"{file}: {group.GetProperty("description")}";
        var loaded = JsonSchema.Load(group.GetProperty("schema"), options);
        if (!loaded.Success)
        {
            failures.Add($"{title}: {string.Join("; ", loaded.Errors)}");
            return 0;
        }

        int run = 0;
        foreach (var test in group.GetProperty("tests").EnumerateArray())
        {
            var instance = new JsonElementInstance(test.GetProperty("data"));
            bool valid = loaded.Schema.IsValid(instance);
            if (valid != test.GetProperty("valid").GetBoolean() || valid != loaded.Schema.Evaluate(instance).IsEmpty)
            {
                failures.Add($"{title}: {test.GetProperty("description")}");
            }

            run++;
        }

        return run;
    }

    private static IEnumerable<JsonSchemaDocument> Remotes()
    {
        string folder = RepositoryRoot.SharedFixture("json-schema-draft7", "remotes");
        foreach (string file in Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            yield return JsonSchemaDocument.FromJson(File.ReadAllBytes(file), $"http://localhost:1234/{path}");
        }
    }
}
