using System.Text.RegularExpressions;
using Idp.Testing;

namespace Idp.Catalog.Build.Tests;

/// <summary>A project of a user, in a folder of its own, that references the package.</summary>
internal sealed partial class BuiltProject
{
    private readonly PackedTargets _package;

    public BuiltProject(PackedTargets package, string name, string properties = "<TargetFramework>net10.0</TargetFramework>", string items = "")
    {
        _package = package;
        Folder = Path.Combine(package.Folder, name);
        Write(
            $"{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Idp.Catalog.Build" Version="{package.Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
    }

    public string Folder { get; }

    /// <summary>The time of the last verdict that found nothing; null when there is none.</summary>
    public DateTime? Stamp
    {
        get
        {
            var file = Path.Combine(Folder, "obj", "idp-catalog", $"{Path.GetFileName(Folder)}.valid");
            return File.Exists(file) ? File.GetLastWriteTimeUtc(file) : null;
        }
    }

    public void Write(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Writes a file again, as an editor would some time after the last build.</summary>
    public void Edit(string name, string text)
    {
        Write(name, text);
        File.SetLastWriteTimeUtc(Path.Combine(Folder, name), Stamp!.Value.AddSeconds(2));
    }

    /// <summary>Builds it.</summary>
    /// <returns>The exit code, and the lines of the descriptors' findings, without the folder and the message.</returns>
    public async Task<(int ExitCode, string[] Findings)> BuildAsync(params string[] arguments)
    {
        var result = await ExternalProcess.RunAsync(
            "dotnet",
            ["build", "-nologo", "-tl:off", .. arguments],
            Folder,
            environment: new Dictionary<string, string>
            {
                ["NUGET_PACKAGES"] = Path.Combine(_package.Folder, "packages"),
                ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            });

        // After that line everything is said again.
        var log = result.Output.Split("\nBuild ", 2)[0];
        var findings = Finding().Matches(log).Select(match => match.Value).ToArray();
        Assert.True(result.ExitCode == 0 || findings.Length > 0, result.Output + result.Error);
        return (result.ExitCode, findings);
    }

    // The file, with the folder cut away, as MSBuild and every IDE look for it, without the name of the project at the end.
    [GeneratedRegex(@"[\w-]+\.ya?ml\([0-9]+,[0-9]+\): (error|warning|message) IDP[0-9]{4}: |(?<=error : ).*idp-catalog.*(?= \[)")]
    private static partial Regex Finding();
}
