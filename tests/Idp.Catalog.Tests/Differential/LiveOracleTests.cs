using System.Diagnostics;
using Idp.Catalog.Descriptors;
using Idp.Testing;

namespace Idp.Catalog.Tests.Differential;

/// <summary>The samples and the corner cases, against Backstage's own code as it runs now. Needs Node and the folder in <c>ORACLE_MODULES</c>.</summary>
public sealed class LiveOracleTests
{
    [Theory]
    [InlineData("samples/acme", "file")]
    [InlineData("samples/faulty", "file")]
    [InlineData("edge", "stub")]
    public async Task The_original_judges_the_files_the_same(string tree, string placeholders)
    {
        var modules = Environment.GetEnvironmentVariable("ORACLE_MODULES");
        Assert.SkipUnless(Directory.Exists(modules), "Needs ORACLE_MODULES: a node_modules folder with the oracle's packages.");
        var script = RepositoryRoot.SharedOracle("catalog", "oracle.js");
        var root = tree == "edge" ? RepositoryRoot.SharedOracle("catalog", "edge") : RepositoryRoot.PathTo(tree);

        var lines = await AskAsync(script, root, placeholders, TestContext.Current.CancellationToken);
        foreach (var engine in (string[])["legacy", "model"])
        {
            await VerdictComparison.AssertEqualAsync(
                root, engine, placeholders == "stub" ? PlaceholderMode.Stub : PlaceholderMode.File, lines, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<string[]> AskAsync(string script, string root, string placeholders, CancellationToken cancellationToken)
    {
        var files = Directory.EnumerateFiles(root, "*.y*ml", SearchOption.AllDirectories)
            .Where(file => placeholders == "stub" || Path.GetFileName(file).StartsWith("catalog-info.", StringComparison.Ordinal));
        var start = new ProcessStartInfo("node", [script, "--engine", "both", "--placeholders", placeholders, "--root", root, "--stdin"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(string.Join('\n', files).AsMemory(), cancellationToken);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
