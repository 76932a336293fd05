using System.Text.Json;

namespace Idp.Benchmarks.Catalogs;

/// <summary>What a generated catalog holds: the answers that a reader of it must come to.</summary>
/// <param name="Entities">The number of entities.</param>
/// <param name="Seed">The seed; with the number of entities it decides every byte.</param>
/// <param name="Files">The number of files.</param>
/// <param name="Bytes">The bytes of all files.</param>
/// <param name="References">The references that entities state; each makes a relation there and one back.</param>
/// <param name="Relations">The relations in both directions, each once: group and parent state the same ones.</param>
/// <param name="Kinds">The number of entities by kind.</param>
/// <param name="Features">The number of documents by the feature of YAML that they use.</param>
/// <param name="Sha256">The hash of the bytes of all files, in the order of their names.</param>
public sealed record CatalogManifest(
    int Entities,
    ulong Seed,
    int Files,
    long Bytes,
    long References,
    long Relations,
    IReadOnlyDictionary<string, int> Kinds,
    IReadOnlyDictionary<string, int> Features,
    string Sha256)
{
    /// <summary>The name of its file, beside the folder of the entities.</summary>
    public const string FileName = "manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Reads the manifest of a catalog that was written.</summary>
    public static CatalogManifest Read(string folder)
        => JsonSerializer.Deserialize<CatalogManifest>(File.ReadAllBytes(Path.Combine(folder, FileName)), Json)
            ?? throw new InvalidDataException($"{folder} has an empty {FileName}.");

    /// <summary>Writes the manifest into the folder of its catalog.</summary>
    public void Write(string folder) => File.WriteAllBytes(Path.Combine(folder, FileName), JsonSerializer.SerializeToUtf8Bytes(this, Json));
}
