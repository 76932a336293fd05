using Idp.Testing;

[assembly: AssemblyFixture(typeof(Idp.Catalog.Build.Tests.PackedTargets))]

namespace Idp.Catalog.Build.Tests;

/// <summary>The package, packed once for all tests into a feed of its own, and a folder that packages are restored to.</summary>
public sealed class PackedTargets : IAsyncLifetime
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    /// <summary>A temporary folder, deleted when the tests end.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("idp-build-").FullName;

    /// <summary>A version that no cache of this machine can hold.</summary>
    public string Version { get; } = $"0.1.0-test.{Guid.NewGuid():N}";

    /// <summary>The folder of the package.</summary>
    public string Feed => Path.Combine(Folder, "feed");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await ExternalProcess.RunWithSuccessAsync(
            "dotnet",
            ["pack", "src/Catalog/Idp.Catalog.Build", "--no-build", "-c", Configuration, "-o", Feed, $"-p:PackageVersion={Version}"]);
        await File.WriteAllTextAsync(
            Path.Combine(Folder, "nuget.config"),
            """
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="feed" />
              </packageSources>
            </configuration>
            """,
            TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
