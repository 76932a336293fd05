using Idp.Catalog.Kinds;
using Idp.Catalog.Snapshots.Files;

namespace Idp.Benchmarks.Loads;

/// <summary>A process that knows nothing, up to its first answers from a snapshot file.</summary>
public static class ColdStart
{
    public static async Task<ColdReport> RunAsync(string file)
    {
        var read = await SnapshotFile.ReadAsync(file, KindSet.Legacy);
        return read.Success
            ? new ColdReport(read.Snapshot.Count, Answers.Of(read.Snapshot), new FileInfo(file).Length)
            : throw new InvalidDataException(read.Diagnostics[0].Message);
    }
}
