using System.Text.Json;

namespace Idp.Benchmarks.Loads;

/// <summary>What a process says that answers from a snapshot file.</summary>
/// <param name="Entities">The entities.</param>
/// <param name="Answers">What it answered.</param>
/// <param name="FileBytes">The size of the file.</param>
public sealed record ColdReport(int Entities, string Answers, long FileBytes)
{
    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    public static ColdReport Read(string json) => JsonSerializer.Deserialize(json, ReportJson.Default.ColdReport)!;

    /// <summary>The report in one line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.Default.ColdReport);
}
