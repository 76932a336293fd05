using System.Globalization;
using System.Text;
using BenchmarkDotNet.Running;
using Idp.Benchmarks.Micro;

namespace Idp.Benchmarks.Measuring.Templates;

/// <summary>Times and allocations of ours alone, by BenchmarkDotNet.</summary>
internal static class TextMicroRows
{
    public static string Measure()
    {
        var text = new StringBuilder("| operation | median, µs | allocated bytes |\n| --- | ---: | ---: |\n");
        foreach (var report in BenchmarkRunner.Run<TextRendering>(new ShortInProcess()).Reports)
        {
            string name = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
            text.Append(CultureInfo.InvariantCulture, $"| {name} | {report.ResultStatistics!.Median / 1000:N1} | {report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0:N0} |\n");
        }

        return text.ToString();
    }
}
