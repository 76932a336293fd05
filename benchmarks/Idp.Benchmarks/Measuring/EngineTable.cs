namespace Idp.Benchmarks.Measuring;

/// <summary>The table of the catalog engine: whole processes first, then single operations with BenchmarkDotNet.</summary>
internal static class EngineTable
{
    public static string Measure(CommandOptions options)
    {
        var processes = new ProcessRows(options);
        var rows = processes.Measure().ToList();
        if (options.Text("micro", "yes") == "yes")
        {
            rows.AddRange(MicroRows.Measure());
        }

        return TableRow.Table(processes.Description, rows);
    }
}
