using System.Globalization;

namespace Idp.Benchmarks.Loads;

/// <summary>The works that are measured as whole processes, by their names on the command line.</summary>
public static class LoadProgram
{
    /// <returns>The exit code: 2 for a command line that is none of them.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        switch (args)
        {
            case ["ours", var threads, var folder]:
                Console.WriteLine((await OurLoad.RunAsync(folder, int.Parse(threads, CultureInfo.InvariantCulture))).ToJson());
                return 0;
            case ["weigh", var folder]:
                Console.WriteLine((await OurLoad.RunAndWeighAsync(folder)).ToJson());
                return 0;
            case ["events", var folder]:
                Console.WriteLine(BareParserLoad.Run(folder).ToJson());
                return 0;
            case ["snapshot", var file, var folder]:
                Console.WriteLine((await SnapshotWrite.RunAsync(file, folder)).ToJson());
                return 0;
            case ["cold", var file]:
                Console.WriteLine((await ColdStart.RunAsync(file)).ToJson());
                return 0;
            case ["readers", var folder]:
                Console.WriteLine(await ReadersBesideWrites.RunAsync(folder));
                return 0;
            default:
                await Console.Error.WriteLineAsync("ours THREADS DIR | weigh DIR | events DIR | snapshot FILE DIR | cold FILE | readers DIR");
                return 2;
        }
    }
}
