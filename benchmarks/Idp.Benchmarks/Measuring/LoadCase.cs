using Idp.Benchmarks.Catalogs;
using Idp.Benchmarks.Loads;

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
        var sample = Run(folder);
        sample.Report.Check(Name, manifest);
        return sample;
    }

    /// <summary>Runs it once over a catalog of somebody else's, whose answers the caller knows.</summary>
    public LoadSample Run(string folder)
    {
        var (output, seconds) = ChildProcess.Run(FileName, [.. Arguments, folder]);
        return new LoadSample(seconds, LoadReport.Read(output));
    }
}
