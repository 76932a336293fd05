using System.Security.Cryptography;
using System.Text.Json;

namespace Idp.TechDocs.Tool.Tests.Crashes;

/// <summary>All files of a site with their hashes.</summary>
internal sealed class SiteManifest
{
    private readonly Dictionary<string, string> _files;

    private SiteManifest(Dictionary<string, string> files) => _files = files;

    public static SiteManifest Of(string folder) => new(
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))));

    /// <summary>Which of several sites this is, to the byte; with everything that it says it has.</summary>
    public string Which(string folder, params IEnumerable<(string Name, SiteManifest Manifest)> known)
    {
        using var metadata = JsonDocument.Parse(File.ReadAllText(Path.Join(folder, "techdocs_metadata.json")));
        var listed = metadata.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetString()!);
        Assert.Equal(listed.Order(StringComparer.Ordinal), _files.Keys.Order(StringComparer.Ordinal));
        string etag = metadata.RootElement.GetProperty("etag").GetString()!;
        var (_, expected) = Assert.Single(known, site => site.Name == etag);
        Assert.Equal(expected.Lines(), Lines());
        return etag;
    }

    private IEnumerable<string> Lines() => _files.Select(file => $"{file.Key} {file.Value}").Order(StringComparer.Ordinal);
}
