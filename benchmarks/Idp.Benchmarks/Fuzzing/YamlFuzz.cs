using Idp.Yaml.Fuzzing;

namespace Idp.Benchmarks.Fuzzing;

/// <summary>Compares the parsers of YAML on as many changed descriptors as one likes; the tests do so on a few thousand.</summary>
internal static class YamlFuzz
{
    private const int MutantsPerRun = 20_000;

    /// <summary>Returns whether there was no difference.</summary>
    public static async Task<bool> RunAsync(CommandOptions options, TextWriter output)
    {
        var documents = FuzzSeeds.Load(options.Text("samples", "samples"));
        var (mutants, seed) = (options.Number("mutants"), options.Number("seed", 1));
        var total = new FuzzRun();
        for (var left = mutants; left > 0 && total.Differences.Count == 0; left -= MutantsPerRun)
        {
            total.Add(FuzzRun.Start(documents, Math.Min(left, MutantsPerRun), unchecked((seed * 7919) + left)));
        }

        foreach (var difference in total.Differences)
        {
            await output.WriteLineAsync(difference);
        }

        await output.WriteLineAsync(total.ToString());
        return total.Differences.Count == 0;
    }
}
