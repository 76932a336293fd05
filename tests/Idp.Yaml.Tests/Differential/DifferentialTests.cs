namespace Idp.Yaml.Tests.Differential;

public sealed class DifferentialTests
{
    [Fact]
    public async Task The_recorded_answers_are_those_of_the_npm_package()
    {
        NpmYaml.SkipUnlessPresent();
        var cancellation = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("idp-yaml").FullName;
        await NpmYaml.RecordAsync(folder);

        foreach (var file in new[] { "corner-cases.jsonl", "known-differences.jsonl" })
        {
            var recorded = Idp.Testing.RepositoryRoot.PathTo("tests", "Idp.Yaml.Tests", "Fixtures", file);
            Assert.Equal(await File.ReadAllTextAsync(Path.Combine(folder, file), cancellation), await File.ReadAllTextAsync(recorded, cancellation));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Mutants_of_the_corner_cases_read_as_npm_yaml_reads_them()
    {
        NpmYaml.SkipUnlessPresent();
        var mutants = Mutants.Of([.. CornerCase.Load("corner-cases.jsonl").Select(one => one.Utf8)], count: 3000, seed: 20);
        var answers = await NpmYaml.AskAsync(mutants);
        var differences = mutants.Zip(answers)
            .Select(pair => (Text: System.Text.Encoding.UTF8.GetString(pair.First), Difference: Agreement.Difference(pair.First, pair.Second)))
            .Where(pair => pair.Difference is not null)
            .ToList();

        // What remains has the causes of known-differences.jsonl; a new cause shows as a jump.
        Assert.True(differences.Count <= mutants.Count / 50, string.Join("\n", differences.Select(one => $"{System.Text.Json.JsonSerializer.Serialize(one.Text)}: {one.Difference}")));
        TestContext.Current.TestOutputHelper?.WriteLine($"{differences.Count} of {mutants.Count} mutants differ.");
    }
}
