using System.Text;

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

        var text = new StringBuilder();
        text.Append(processes.Description).Append("\n\n");
        text.Append("| work | must | prize | measured: median (least, most) | met |\n| --- | --- | --- | --- | --- |\n");
        rows.ForEach(row => text.Append(row.Text).Append('\n'));
        return text.ToString();
    }
}
