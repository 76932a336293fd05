using System.Text.Json;

namespace Idp.Benchmarks.Children;

/// <summary>What a process says that answers from a snapshot file.</summary>
/// <param name="Entities">The entities.</param>
/// <param name="Answers">What it answered.</param>
/// <param name="FileBytes">The size of the file.</param>
internal sealed record ColdReport(int Entities, string Answers, long FileBytes)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static ColdReport Read(string json) => JsonSerializer.Deserialize<ColdReport>(json, Json)!;

    public string ToJson() => JsonSerializer.Serialize(this, Json);
}
