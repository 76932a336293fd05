using System.Diagnostics;
using Idp.Testing;

namespace Idp.Catalog.Tests.Query.Backstage;

/// <summary>Freshly generated requests about the sample, against Backstage's own router as it runs now. Needs Node and the folder in <c>ORACLE_MODULES</c>.</summary>
public sealed class LiveQueryTests
{
    [Fact]
    public async Task The_original_answers_other_requests_the_same_too()
    {
        var modules = Environment.GetEnvironmentVariable("ORACLE_MODULES");
        Assert.SkipUnless(Directory.Exists(modules), "Needs ORACLE_MODULES: a node_modules folder with the oracle's packages.");
        Assert.SkipUnless(Directory.Exists(Path.Combine(modules!, "better-sqlite3", "build")), "Needs the native part of better-sqlite3 in ORACLE_MODULES.");
        var folder = Directory.CreateTempSubdirectory("idp-queries-").FullName;
        try
        {
            var output = Path.Combine(folder, "live");
            var seed = $"{Environment.ProcessId}";
            var oracle = Path.GetDirectoryName(RepositoryRoot.SharedOracle("catalog", "query.js"))!;
            var start = new ProcessStartInfo("node", [RepositoryRoot.PathTo("eng", "record-queries.mjs"), oracle, RepositoryRoot.PathTo("samples", "acme"), output, seed, "400"]);
            using var process = Process.Start(start)!;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);

            var lines = await File.ReadAllLinesAsync(output + ".jsonl", TestContext.Current.CancellationToken);
            var differences = AnswerComparison.Differences(new RecordedCatalog(output), lines);
            Assert.True(differences.Count == 0, $"Seed {seed}, {differences.Count} of {lines.Length} differ:\n{string.Join("\n", differences.Take(10))}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
