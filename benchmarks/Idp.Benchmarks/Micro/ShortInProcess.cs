using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Idp.Benchmarks.Micro;

/// <summary>
/// Short runs inside this process: a project that BenchmarkDotNet generates would inherit this repository's central versions,
/// lock files and warnings as errors, and not build.
/// </summary>
internal sealed class ShortInProcess : ManualConfig
{
    public ShortInProcess()
    {
        // Each collection of a catalog in dictionaries takes longer than what is measured, and there would be two around each run.
        AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithGcForce(false));
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddLogger(ConsoleLogger.Default);
        AddExporter(MarkdownExporter.GitHub);
    }
}
