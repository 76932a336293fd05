using Idp.Benchmarks.Catalogs;

namespace Idp.Benchmarks.Measuring;

/// <summary>
/// Measures loading a catalog in whole processes, one for each case and round. The rounds take turns, so that what else the machine
/// does hits all cases alike; CPU time is counted, because wall time says little on a machine that is shared.
/// </summary>
internal static class LoadMeasurement
{
    private const int DefaultRounds = 5;
    public const ulong DefaultSeed = 42;

    public static string Run(CommandOptions options)
    {
        var entities = options.Number("entities");
        var seed = (ulong)options.Number("seed", (int)DefaultSeed);
        var scratch = options.Text("scratch", Path.Combine(Path.GetTempPath(), "idp-benchmarks"));
        var folder = Path.Combine(scratch, $"catalog-{entities}-{seed}");
        var manifest = new CatalogGenerator(entities, seed).Write(folder);
        NativeProcess.Publish(scratch);
        var samples = Cases().Select(one => (Case: one, Rounds: new List<LoadSample>())).ToList();
        for (var round = 0; round < options.Number("rounds", DefaultRounds); round++)
        {
            foreach (var (one, rounds) in samples)
            {
                rounds.Add(one.Run(folder, manifest));
                Console.Error.WriteLine($"round {round + 1}, {one.Name}: {rounds[^1].EntitiesPerCpuSecond:F0} entities per CPU second");
            }
        }

        return LoadTable.Write(manifest, samples);
    }

    public static LoadCase Events => Child("YamlDotNet: events only", "events");

    public static LoadCase Weigh => Child("ours, and what is alive then", "weigh");

    /// <summary>Null when ORACLE_MODULES names no folder.</summary>
    public static LoadCase? Upstream => Environment.GetEnvironmentVariable("ORACLE_MODULES") is { Length: > 0 }
        ? new LoadCase("upstream in Node: yaml, policies, kind validators", "node", [RepositoryFile.Find(Path.Combine("benchmarks", "peers", "upstream-parse.mjs"))])
        : null;

    public static LoadCase Ours(int threads)
        => Child($"ours: read, validate, link, ten indexes{(threads > 1 ? $"; {threads} threads" : "")}", "ours", $"{threads}");

    private static LoadCase Child(string name, params string[] arguments) => new(name, NativeProcess.Command[0], [.. NativeProcess.Command[1..], .. arguments]);

    private static IEnumerable<LoadCase> Cases()
    {
        yield return Ours(threads: 1);
        yield return Events;
        if (Upstream is { } upstream)
        {
            yield return upstream;
        }
        else
        {
            Console.Error.WriteLine("Upstream is left out: ORACLE_MODULES does not name a node_modules folder.");
        }
    }
}
