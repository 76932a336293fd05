using System.Diagnostics;
using Idp.Benchmarks.Catalogs;
using Idp.Benchmarks.Children;

namespace Idp.Benchmarks.Measuring;

/// <summary>One thing that is measured as a whole process.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="FileName">The program.</param>
/// <param name="Arguments">Its arguments; the folder of the catalog comes last.</param>
internal sealed record LoadCase(string Name, string FileName, string[] Arguments)
{
    /// <summary>Runs it once over a catalog, and checks what it came to.</summary>
    public LoadSample Run(string folder, CatalogManifest manifest)
    {
        var start = new ProcessStartInfo(FileName, [.. Arguments, folder]) { RedirectStandardOutput = true };
        var before = ChildUsage.CpuSeconds();
        using var child = Process.Start(start)!;
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        if (child.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Name} ended with exit code {child.ExitCode}.");
        }

        var report = LoadReport.Read(output);
        report.Check(Name, manifest);
        return new LoadSample(ChildUsage.CpuSeconds() - before, report);
    }
}
