namespace Idp.Samples.Tests;

public sealed class CustomKindsTests
{
    private const string Folder = "samples/custom-kinds";
    private const string Model = "samples/custom-kinds/catalog-model.yaml";

    [Fact]
    public async Task Nothing_is_found_when_the_kinds_are_given()
    {
        var result = await SampleProgram.RunAsync("Idp.Catalog.Tool", "validate", Folder, "--kinds", Model, "--closed-world", "--fail-on", "info");
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    [Fact]
    public async Task Without_them_the_kind_is_unknown()
    {
        var result = await SampleProgram.RunAsync("Idp.Catalog.Tool", "validate", Folder);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains($"{Folder}/catalog-info.yaml:2:7: error ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_declared_relations_lead_there_and_back()
    {
        var result = await SampleProgram.RunAsync("Idp.Catalog.Tool", "relations", "component:orders", Folder, "--kinds", Model);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
        Assert.Contains("runsIn", result.Output, StringComparison.Ordinal);
        Assert.Contains("environment:default/production", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_annotation_that_does_not_fit_its_schema_is_found_at_its_place()
    {
        var folder = Directory.CreateTempSubdirectory("idp-kinds-");
        try
        {
            var text = await File.ReadAllTextAsync(Testing.RepositoryRoot.PathTo(Folder, "catalog-info.yaml"), TestContext.Current.CancellationToken);
            var file = Path.Combine(folder.FullName, "catalog-info.yaml");
            await File.WriteAllTextAsync(file, text.Replace("CC-4711", "4711", StringComparison.Ordinal), TestContext.Current.CancellationToken);
            var result = await SampleProgram.RunAsync("Idp.Catalog.Tool", "validate", file, "--kinds", Model, "--format", "msbuild");
            Assert.Equal(1, result.ExitCode);
            Assert.Contains("catalog-info.yaml(6,31): error IDP", result.Output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
