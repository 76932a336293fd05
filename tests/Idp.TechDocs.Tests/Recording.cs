using System.Text.Json.Nodes;

namespace Idp.TechDocs.Tests;

/// <summary>What others made of random input, recorded by eng/record-site-fixtures.py.</summary>
internal static class Recording
{
    public static JsonArray Read(string name)
        => JsonNode.Parse(File.ReadAllText(Path.Join(Environment.GetEnvironmentVariable("IDP_RECORDINGS") ?? Path.Join(AppContext.BaseDirectory, "Fixtures"), name)))!.AsArray();

    /// <summary>Fails with the first few cases that differ.</summary>
    public static void AssertNone(IEnumerable<string> differences)
    {
        string[] all = [.. differences];
        Assert.True(all.Length == 0, $"{all.Length} differ:\n{string.Join("\n\n", all.Take(6))}");
    }
}
