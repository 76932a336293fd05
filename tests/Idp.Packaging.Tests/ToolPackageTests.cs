using Idp.Testing;

namespace Idp.Packaging.Tests;

/// <summary>The tool as a stranger meets it: installed from the packed folder, run on the samples.</summary>
public sealed class ToolPackageTests(PackedRepository repository)
{
    private const string Tool = "Idp.Catalog.Tool";

    [Fact]
    public async Task The_tool_installs_from_the_packed_folder_and_validates_the_sample()
    {
        var package = repository.Packages[Tool];
        var folder = Path.Combine(repository.Folder, "tools");
        await ExternalProcess.RunWithSuccessAsync(
            "dotnet", ["tool", "install", Tool, "--version", package.Version, "--tool-path", folder, "--add-source", repository.PackageFolder], repository.Clone);
        var command = Path.Combine(folder, OperatingSystem.IsWindows() ? "idp-catalog.exe" : "idp-catalog");

        Assert.Equal(package.Version, (await ExternalProcess.RunWithSuccessAsync(command, ["--version"])).Trim());
        await ExternalProcess.RunWithSuccessAsync(command, ["validate", "samples/acme"], repository.Clone);
        Assert.Equal(1, (await ExternalProcess.RunAsync(command, ["validate", "samples/faulty/name-missing"], repository.Clone)).ExitCode);
        Assert.Equal(2, (await ExternalProcess.RunAsync(command, ["validate", "samples/nowhere"], repository.Clone)).ExitCode);
    }

    [Fact]
    public void The_tool_package_is_a_tool_that_needs_no_other_package()
    {
        var package = repository.Packages[Tool];
        Assert.Contains("tools/net10.0/any/DotnetToolSettings.xml", package.Entries);
        Assert.Empty(package.Dependencies);
    }
}
