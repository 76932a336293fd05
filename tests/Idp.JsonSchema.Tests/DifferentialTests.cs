using System.Text.Json;

namespace Idp.JsonSchemas.Tests;

/// <summary>Random cases against ajv itself: <c>Differential/random.mjs</c> writes a file of them, <c>IDP_SCHEMA_CASES</c> names it.</summary>
public sealed class DifferentialTests
{
    [Fact]
    public void Random_cases_have_the_errors_of_ajv()
    {
        string? file = Environment.GetEnvironmentVariable("IDP_SCHEMA_CASES");
        Assert.SkipWhen(string.IsNullOrEmpty(file), "Needs IDP_SCHEMA_CASES, a file written by Differential/random.mjs.");
        using var groups = JsonDocument.Parse(File.ReadAllBytes(file), new JsonDocumentOptions { MaxDepth = 512 });
        var differences = new List<string>();
        int cases = groups.RootElement.EnumerateArray().Sum(group => AjvCases.Run(group, differences));
        Assert.True(differences.Count == 0, $"{differences.Count} differences in {cases} cases; the first:\n{string.Join("\n\n", differences.Take(4))}");
    }
}
