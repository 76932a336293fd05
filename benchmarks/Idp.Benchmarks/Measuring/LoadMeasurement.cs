using Idp.Benchmarks.Catalogs;

namespace Idp.Benchmarks.Measuring;

/// <summary>
/// Measures loading a catalog in whole processes, one for each case and round. The rounds take turns, so that what else the machine
/// does hits all cases alike; CPU time is counted, because wall time says little on a machine that is shared.
/// </summary>
internal static class LoadMeasurement
{
    private const int DefaultRounds = 5;
    private const ulong DefaultSeed = 42;

    public static string Run(CommandOptions options)
    {
        var entities = options.Number("entities");
        var seed = (ulong)options.Number("seed", (int)DefaultSeed);
        var scratch = options.Text("scratch", Path.Combine(Path.GetTempPath(), "idp-benchmarks"));
        var folder = Path.Combine(scratch, $"catalog-{entities}-{seed}");
        var manifest = new CatalogGenerator(entities, seed).Write(folder);
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

    private static IEnumerable<LoadCase> Cases()
    {
        var self = Path.Combine(AppContext.BaseDirectory, "Idp.Benchmarks.dll");
        yield return new LoadCase("ours: read, validate, link", "dotnet", ["exec", self, "child", "ours"]);
        yield return new LoadCase("YamlDotNet: events only", "dotnet", ["exec", self, "child", "events"]);
        if (Environment.GetEnvironmentVariable("ORACLE_MODULES") is { Length: > 0 })
        {
            yield return new LoadCase("upstream in Node: yaml, policies, kind validators", "node", [PeerScript()]);
        }
        else
        {
            Console.Error.WriteLine("Upstream is left out: ORACLE_MODULES does not name a node_modules folder.");
        }
    }

    // Beside the project, wherever the build put the program.
    private static string PeerScript()
    {
        var script = Path.Combine("benchmarks", "peers", "upstream-parse.mjs");
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, script)))
            {
                return Path.Combine(folder, script);
            }
        }

        throw new FileNotFoundException("The program runs outside the repository.", script);
    }
}
