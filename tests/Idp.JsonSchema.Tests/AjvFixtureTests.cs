using System.Text.Json;
using Idp.Testing;

namespace Idp.JsonSchemas.Tests;

/// <summary>The cases of <c>Fixtures/</c>, whose errors <c>Differential/record.mjs</c> recorded from ajv 8: path, keyword, message, parameters and order.</summary>
public sealed class AjvFixtureTests
{
    private static readonly string Folder = RepositoryRoot.PathTo("tests", "Idp.JsonSchema.Tests", "Fixtures");

    public static TheoryData<string> Files() => [.. Directory.GetFiles(Folder, "*.json").Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_errors_are_those_of_ajv(string file)
    {
        var differences = new List<string>();
        Assert.True(Run(file, differences) > 0);
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    [Fact]
    public void No_recorded_case_is_left_out()
    {
        int cases = Directory.GetFiles(Folder, "*.json").Sum(static file => Run(Path.GetFileName(file), []));
        Assert.True(cases >= 600, $"only {cases} cases");
    }

    private static int Run(string file, List<string> differences)
    {
        using var groups = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, file)));
        return groups.RootElement.EnumerateArray().Sum(group => AjvCases.Run(group, differences));
    }
}
