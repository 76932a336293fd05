using System.Globalization;

namespace Idp.Benchmarks.Measuring.Templates;

/// <summary>The table of the scaffolder engine: rates of one text, whole processes over a skeleton, then single operations with BenchmarkDotNet.</summary>
internal static class TemplateTable
{
    /// <exception cref="InvalidOperationException">ORACLE_MODULES names no folder: there is nothing to compare with.</exception>
    public static string Measure(CommandOptions options)
    {
        if (Environment.GetEnvironmentVariable("ORACLE_MODULES") is not { Length: > 0 })
        {
            throw new InvalidOperationException("ORACLE_MODULES must name a node_modules folder with @backstage/plugin-scaffolder-backend, nunjitsu and nunjucks.");
        }

        string scratch = options.Text("scratch", Path.Combine(Path.GetTempPath(), "idp-benchmarks"));
        int rounds = options.Number("rounds", 5);
        var programs = TemplatePrograms.Publish(scratch);
        var texts = new TextRows(programs, scratch, options.Number("seconds", 5), rounds);
        var skeletons = new SkeletonRows(programs, scratch, options.Number("files", 2000), rounds);
        TableRow[] rows = [.. texts.Measure(), .. skeletons.Measure()];
        string description = string.Create(CultureInfo.InvariantCulture, $"{skeletons.Description}; {rounds} rounds.");
        return options.Text("micro", "yes") == "yes"
            ? $"{TableRow.Table(description, rows)}\n{TextMicroRows.Measure()}"
            : TableRow.Table(description, rows);
    }
}
