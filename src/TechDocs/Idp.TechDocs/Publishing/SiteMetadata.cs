using System.Collections.Immutable;
using System.Text.Json;

namespace Idp.TechDocs.Publishing;

/// <summary>What a site says of itself: its <c>techdocs_metadata.json</c>. Immutable.</summary>
public sealed record SiteMetadata
{
    /// <summary>The name of that file.</summary>
    public const string FileName = "techdocs_metadata.json";

    /// <summary>The name of the site.</summary>
    public string? SiteName { get; init; }

    /// <summary>What the site is about.</summary>
    public string? SiteDescription { get; init; }

    /// <summary>The state of the sources that it was built of.</summary>
    public string? Etag { get; init; }

    /// <summary>When it was built.</summary>
    public DateTimeOffset? BuildTime { get; init; }

    /// <summary>The files of the site, relative to its root.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>Reads the text of the file.</summary>
    /// <returns>Null when it is no JSON object; members of another type than expected are left out.</returns>
    public static SiteMetadata? TryRead(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.ValueKind != JsonValueKind.Object ? null : new SiteMetadata
            {
                SiteName = Text(root, "site_name"),
                SiteDescription = Text(root, "site_description"),
                Etag = Text(root, "etag"),
                BuildTime = Time(root),
                Files = root.TryGetProperty("files", out var files) && files.ValueKind == JsonValueKind.Array
                    ? [.. files.EnumerateArray().Where(file => file.ValueKind == JsonValueKind.String).Select(file => file.GetString()!)]
                    : [],
            };
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The second: a text that holds half of a surrogate pair.
            return null;
        }
    }

    private static string? Text(JsonElement root, string name)
        => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static DateTimeOffset? Time(JsonElement root)
        => root.TryGetProperty("build_timestamp", out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long milliseconds)
            && milliseconds is >= 0 and < 253_402_300_800_000
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;
}
