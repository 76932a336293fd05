using Idp.Testing;

namespace Idp.Packaging.Tests;

/// <summary>The tool as a stranger meets it: installed from the packed folder, run on the samples.</summary>
public sealed class ToolPackageTests(PackedRepository repository)
{
    private const string CatalogTool = "Idp.Catalog.Tool";
    private const string TemplateTool = "Idp.Scaffolder.Tool";
    private const string DocsTool = "Idp.TechDocs.Tool";

    [Fact]
    public async Task The_catalog_s_tool_installs_from_the_packed_folder_and_validates_the_sample()
    {
        var command = await InstallAsync(CatalogTool, "idp-catalog");

        await ExternalProcess.RunWithSuccessAsync(command, ["validate", "samples/acme"], repository.Clone);
        Assert.Equal(1, (await ExternalProcess.RunAsync(command, ["validate", "samples/faulty/name-missing"], repository.Clone)).ExitCode);
        Assert.Equal(2, (await ExternalProcess.RunAsync(command, ["validate", "samples/nowhere"], repository.Clone)).ExitCode);
    }

    [Fact]
    public async Task The_scaffolder_s_tool_installs_from_the_packed_folder_and_runs_the_sample()
    {
        var command = await InstallAsync(TemplateTool, "idp-template");
        var template = Path.Combine("samples", "acme", "templates", "dotnet-service");
        var workspace = Path.Combine(repository.Folder, "made");

        await ExternalProcess.RunWithSuccessAsync(command, ["check", "samples/acme/templates"], repository.Clone);
        await ExternalProcess.RunWithSuccessAsync(command, ["test", template], repository.Clone);
        await ExternalProcess.RunWithSuccessAsync(
            command, ["dry-run", template, "--values", Path.Combine(template, "tests", "plain", "values.json"), "--output", workspace], repository.Clone);
        Assert.NotEmpty(Directory.EnumerateFiles(workspace));
        Assert.Equal(2, (await ExternalProcess.RunAsync(command, ["check", "samples/nowhere"], repository.Clone)).ExitCode);
    }

    [Fact]
    public async Task The_docs_tool_installs_from_the_packed_folder_and_reads_repositories_and_indexes_with_its_native_libraries()
    {
        var command = await InstallAsync(DocsTool, "idp-docs");
        var docs = Path.Combine("samples", "acme", "domains", "platform", "developer-portal", "portal");
        var site = Path.Combine(repository.Folder, "docs-site");

        await ExternalProcess.RunWithSuccessAsync(command, ["build", docs, "--output", site, "--strict", "--dates", "--sanitize"], repository.Clone);
        Assert.Contains("article", await File.ReadAllTextAsync(Path.Combine(site, "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await ExternalProcess.RunWithSuccessAsync(command, ["build", docs, "--output", Path.Combine(repository.Folder, "docs-versions"), "--ref", "HEAD"], repository.Clone);
        Assert.Contains("code", await ExternalProcess.RunWithSuccessAsync(command, ["search", "code", "--site", site], repository.Clone), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(2, (await ExternalProcess.RunAsync(command, ["check", "samples/nowhere"], repository.Clone)).ExitCode);
    }

    [Theory]
    [InlineData(CatalogTool)]
    [InlineData(TemplateTool)]
    [InlineData(DocsTool)]
    public void A_tool_s_package_is_a_tool_that_needs_no_other_package(string tool)
    {
        var package = repository.Packages[tool];
        Assert.Contains("tools/net10.0/any/DotnetToolSettings.xml", package.Entries);
        Assert.Empty(package.Dependencies);
    }

    private async Task<string> InstallAsync(string tool, string command)
    {
        var package = repository.Packages[tool];
        var folder = Path.Combine(repository.Folder, "tools", command);
        await ExternalProcess.RunWithSuccessAsync(
            "dotnet", ["tool", "install", tool, "--version", package.Version, "--tool-path", folder, "--add-source", repository.PackageFolder], repository.Clone);
        var path = Path.Combine(folder, OperatingSystem.IsWindows() ? $"{command}.exe" : command);
        Assert.Equal(package.Version, (await ExternalProcess.RunWithSuccessAsync(path, ["--version"])).Trim());
        return path;
    }
}
