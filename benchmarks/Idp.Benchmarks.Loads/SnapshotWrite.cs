using Idp.Catalog.Kinds;
using Idp.Catalog.Snapshots.Files;

namespace Idp.Benchmarks.Loads;

/// <summary>Loads a catalog from its descriptors, writes its snapshot file, and says what it answers.</summary>
public static class SnapshotWrite
{
    public static async Task<ColdReport> RunAsync(string file, string folder)
    {
        var loaded = await OurLoad.LoadAsync(folder, Environment.ProcessorCount);
        await SnapshotFile.WriteAsync(file, loaded.Snapshot, KindSet.Legacy);
        return new ColdReport(loaded.Snapshot.Count, Answers.Of(loaded.Snapshot), new FileInfo(file).Length);
    }
}
