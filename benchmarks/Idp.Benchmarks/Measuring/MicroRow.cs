using System.Globalization;
using BenchmarkDotNet.Reports;

namespace Idp.Benchmarks.Measuring;

/// <summary>A row that compares two methods of one benchmark class.</summary>
/// <param name="Work">The work.</param>
/// <param name="Benchmarks">The class.</param>
/// <param name="Ours">The method that is ours.</param>
/// <param name="Theirs">The method it is compared with; null for a row of its time alone, in microseconds.</param>
/// <param name="Must">How many times faster ours must be; or how many times as long it may take.</param>
/// <param name="Prize">What would be better.</param>
internal sealed record MicroRow(string Work, Type Benchmarks, string Ours, string? Theirs, double Must, double Prize)
{
    /// <summary>Whether the figure is our time as a share of theirs, and at most <see cref="Must"/>.</summary>
    public bool IsShare { get; init; }

    /// <summary>The value of the class's parameter that the row is about; null when it has none.</summary>
    public string? Case { get; init; }

    public TableRow Of(Summary summary)
    {
        var ours = Find(summary, Ours);
        double time = ours.ResultStatistics!.Median / 1000;
        string work = Case is null ? Work : $"{Work}, {Case}";
        if (Theirs is null)
        {
            return TableRow.AtMost(work, Must, Prize, [time], "µs");
        }

        double theirs = Find(summary, Theirs).ResultStatistics!.Median / 1000;
        string detail = string.Create(CultureInfo.InvariantCulture, $"{work} ({time:G4} µs, {ours.GcStats.GetBytesAllocatedPerOperation(ours.BenchmarkCase) ?? 0:N0} bytes)");
        return IsShare ? TableRow.AtMost(detail, Must, Prize, [time / theirs]) : TableRow.AtLeast(detail, Must, Prize, [theirs / time]);
    }

    private BenchmarkReport Find(Summary summary, string method) => summary.Reports.Single(report =>
        report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method
        && (Case is null || report.BenchmarkCase.Parameters.Items.Any(parameter => parameter.Value?.ToString() == Case)));
}
