using System.Text.Json;
using Idp.Benchmarks.Catalogs;

namespace Idp.Benchmarks.Children;

/// <summary>What a child process says of its work; its CPU time is seen from outside.</summary>
/// <param name="Entities">The entities, or documents, that were read.</param>
/// <param name="Relations">The relations both ways that are stated; null where none are made.</param>
/// <param name="Findings">What was wrong with them.</param>
/// <param name="AllocatedBytes">What was allocated on the managed heap in all; null where nobody counts.</param>
/// <param name="PeakBytes">The most memory that the process had.</param>
internal sealed record LoadReport(int Entities, long? Relations, int Findings, long? AllocatedBytes, long PeakBytes)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static LoadReport Read(string json) => JsonSerializer.Deserialize<LoadReport>(json, Json)!;

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Refuses figures of work that was not done, or done wrong.</summary>
    public void Check(string name, CatalogManifest manifest)
    {
        if (Entities != manifest.Entities || Findings != 0 || (Relations ?? 2 * manifest.References) != 2 * manifest.References)
        {
            throw new InvalidDataException($"{name} came to {this}, but the catalog has {manifest.Entities} entities and {manifest.References} references.");
        }
    }
}
