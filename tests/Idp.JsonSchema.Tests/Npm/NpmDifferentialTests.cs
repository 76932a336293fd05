using Idp.Testing;

namespace Idp.JsonSchemas.Tests;

public sealed class NpmDifferentialTests
{
    [Theory]
    [InlineData("npm-written.jsonl", 600)]
    [InlineData("npm-random.jsonl", 500)]
    public void The_errors_are_those_of_npm_jsonschema(string file, int atLeast)
    {
        var differences = new List<string>();
        int cases = NpmCases.Run(RepositoryRoot.PathTo("tests", "Idp.JsonSchema.Tests", "Fixtures", file), differences);
        Assert.True(differences.Count == 0, $"{differences.Count} differences in {cases} pairs; the first:\n{string.Join("\n\n", differences.Take(10))}");
        Assert.True(cases >= atLeast, $"only {cases} pairs");
    }

    [Fact]
    public void Many_random_pairs_have_the_errors_of_npm_jsonschema()
    {
        string? file = Environment.GetEnvironmentVariable("IDP_NPM_SCHEMA_CASES");
        Assert.SkipWhen(string.IsNullOrEmpty(file), "Needs IDP_NPM_SCHEMA_CASES, a file written by eng/record-npm-schema.mjs.");
        var differences = new List<string>();
        int cases = NpmCases.Run(file, differences);
        Assert.True(differences.Count == 0, $"{differences.Count} differences in {cases} pairs; the first:\n{string.Join("\n\n", differences.Take(10))}");
    }
}
