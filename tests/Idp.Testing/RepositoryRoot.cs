using System.Runtime.CompilerServices;

namespace Idp.Testing;

/// <summary>Where the tests find the repository and what may stand beside it.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder of <c>Idp.Libraries.sln</c>.</summary>
    public static string Folder { get; } = Find();

    /// <summary>A path inside the repository.</summary>
    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Folder, .. parts]);

    /// <summary>Test data that others wrote: <c>../shared/fixtures/…</c>. Skips the test, with the reason, where it is not present.</summary>
    public static string SharedFixture(params ReadOnlySpan<string> parts) => Shared("fixtures", parts);

    /// <summary>Programs that answer what the original would: <c>../shared/oracles/…</c>. Skips the test, with the reason, where they are not present.</summary>
    public static string SharedOracle(params ReadOnlySpan<string> parts) => Shared("oracles", parts);

    private static string Shared(string kind, ReadOnlySpan<string> parts)
    {
        string path = Path.GetFullPath(Path.Combine([Folder, "..", "shared", kind, .. parts]));
        Xunit.Assert.SkipUnless(Path.Exists(path), $"Needs ../shared/{kind}/{string.Join('/', parts.ToArray())}, which is not present here.");
        return path;
    }

    private static string Find([CallerFilePath] string thisFile = "")
    {
        // A deterministic build maps the path of this file away; then the test runs from below the repository.
        foreach (var start in new[] { Path.GetDirectoryName(thisFile), AppContext.BaseDirectory, Environment.CurrentDirectory })
        {
            for (var folder = start; !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
            {
                if (File.Exists(Path.Combine(folder, "Idp.Libraries.sln")))
                {
                    return folder;
                }
            }
        }

        throw new InvalidOperationException("The tests run outside the repository: Idp.Libraries.sln was not found above them.");
    }
}
