using System.Text.Json;
using Idp.Benchmarks.Catalogs;

namespace Idp.Benchmarks.Loads;

/// <summary>What a child process says of its work; its CPU time is seen from outside.</summary>
/// <param name="Entities">The entities, or documents, that were read.</param>
/// <param name="Relations">The relations both ways, each once; null where none are made.</param>
/// <param name="Findings">What was wrong with them.</param>
/// <param name="AllocatedBytes">What was allocated on the managed heap in all; null where nobody counts.</param>
/// <param name="PeakBytes">The most memory that the process had.</param>
public sealed record LoadReport(int Entities, long? Relations, int Findings, long? AllocatedBytes, long PeakBytes)
{
    /// <summary>From the first file to the last index; null where nobody looks at the clock.</summary>
    public double? WallSeconds { get; init; }

    /// <summary>What is alive on the managed heap after a full collection; null where nobody counts.</summary>
    public long? RetainedBytes { get; init; }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static LoadReport Read(string json) => JsonSerializer.Deserialize(json, ReportJson.Default.LoadReport)!;

    /// <summary>The report in one line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.Default.LoadReport);

    /// <summary>Refuses figures of work that was not done, or done wrong.</summary>
    public void Check(string name, CatalogManifest manifest)
    {
        if (Entities != manifest.Entities || Findings != 0 || (Relations ?? manifest.Relations) != manifest.Relations)
        {
            throw new InvalidDataException($"{name} came to {this}, but the catalog has {manifest.Entities} entities and {manifest.Relations} relations.");
        }
    }
}
