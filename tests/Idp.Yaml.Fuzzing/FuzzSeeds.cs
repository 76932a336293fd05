using System.Text;
using Idp.Benchmarks.Catalogs;

namespace Idp.Yaml.Fuzzing;

/// <summary>The documents that are changed: generated descriptors and those of the samples.</summary>
public static class FuzzSeeds
{
    private const int Entities = 300;
    private const ulong Seed = 42;
    private const int LongestDocument = 6_000;

    /// <summary>Reads them, one text to the document.</summary>
    /// <param name="samples">The folder of the samples.</param>
    public static IReadOnlyList<string> Load(string samples)
    {
        var files = Directory.EnumerateFiles(samples, "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .ToList();
        new CatalogGenerator(Entities, Seed).Generate(file => files.Add(Encoding.UTF8.GetString(file.Utf8.Span)));
        return [.. files.SelectMany(text => text.Split("---\n")).Where(text => text.Length is > 0 and < LongestDocument)];
    }
}
