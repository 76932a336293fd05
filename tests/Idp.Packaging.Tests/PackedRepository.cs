using System.Text.Json;
using Idp.Testing;

[assembly: AssemblyFixture(typeof(Idp.Packaging.Tests.PackedRepository))]

namespace Idp.Packaging.Tests;

/// <summary>A fresh clone of what is committed, with the public remote, and every package packed from it once for all tests.</summary>
public sealed class PackedRepository : IAsyncLifetime
{
    private const string Remote = "https://github.com/idp-libraries/idp-libraries";
    private Dictionary<string, Package>? _packages;

    /// <summary>A temporary folder, deleted when the tests end.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("idp-pack-").FullName;

    /// <summary>The folder of the clone.</summary>
    public string Clone => Path.Combine(Folder, "clone");

    /// <summary>The folder of the packages.</summary>
    public string PackageFolder => Path.Combine(Clone, "artifacts", "package", "release");

    /// <summary>The commit that was packed.</summary>
    public string Commit { get; private set; } = string.Empty;

    /// <summary>What the pack said, when it failed; otherwise null.</summary>
    public string? Failure { get; private set; }

    /// <summary>The packages by name.</summary>
    public IReadOnlyDictionary<string, Package> Packages
    {
        get
        {
            Assert.SkipUnless(IsCheckout, "Needs a checkout by git, of which to make the clone.");
            return _packages ?? throw new InvalidOperationException($"There are no packages; the test {nameof(PackageContentTests.Every_source_project_is_packed)} says why.");
        }
    }

    private static bool IsCheckout => Path.Exists(RepositoryRoot.PathTo(".git"));

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!IsCheckout)
        {
            return;
        }

        Commit = await CloneAsync(Clone);
        var result = await BuildAsync(Clone, "pack", SourceProject.All);
        if (result.ExitCode != 0)
        {
            Failure = $"dotnet pack exited with {result.ExitCode}:\n{result.Output}\n{result.Error}";
            return;
        }

        _packages = Directory.EnumerateFiles(PackageFolder, "*.nupkg").Select(Package.Open).ToDictionary(package => package.Name, StringComparer.Ordinal);
    }

    /// <summary>Clones the repository once more.</summary>
    /// <returns>The commit.</returns>
    public static async Task<string> CloneAsync(string folder)
    {
        await ExternalProcess.RunWithSuccessAsync("git", ["clone", "--quiet", RepositoryRoot.Folder, folder]);
        await ExternalProcess.RunWithSuccessAsync("git", ["remote", "set-url", "origin", Remote], folder);
        return (await ExternalProcess.RunWithSuccessAsync("git", ["rev-parse", "HEAD"], folder)).Trim();
    }

    /// <summary>Runs one command of the SDK over some projects of a clone, with the settings of a release; the analysers, which change no byte, run elsewhere.</summary>
    public static async Task<ProcessResult> BuildAsync(string clone, string command, IEnumerable<SourceProject> projects)
    {
        var filter = new
        {
            solution = new { path = "Idp.Libraries.sln", projects = projects.Select(project => project.RelativePath).ToArray() },
        };
        await File.WriteAllTextAsync(Path.Combine(clone, "packages.slnf"), JsonSerializer.Serialize(filter), TestContext.Current.CancellationToken);
        return await ExternalProcess.RunAsync("dotnet", [command, "packages.slnf", "-c", "Release", "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false"], clone);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            // Git writes its objects read-only, which stops a delete on Windows.
            File.SetAttributes(file, FileAttributes.Normal);
        }

        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
