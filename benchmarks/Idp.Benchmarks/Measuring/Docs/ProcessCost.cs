namespace Idp.Benchmarks.Measuring.Docs;

/// <summary>What one run of a program took.</summary>
/// <param name="CpuSeconds">User and system time of all its threads.</param>
/// <param name="Megabytes">The most memory that it held at once.</param>
internal readonly record struct ProcessCost(double CpuSeconds, double Megabytes);
