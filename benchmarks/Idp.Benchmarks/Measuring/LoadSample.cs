using Idp.Benchmarks.Loads;

namespace Idp.Benchmarks.Measuring;

/// <summary>One run of one case.</summary>
/// <param name="CpuSeconds">User and system time of the whole process.</param>
/// <param name="Report">What it said.</param>
internal sealed record LoadSample(double CpuSeconds, LoadReport Report)
{
    public double EntitiesPerCpuSecond => Report.Entities / CpuSeconds;
}
