using System.Text.Json;

namespace Idp.TechDocs.Search.Sites;

/// <summary>What <c>techdocs_metadata.json</c> says of a site.</summary>
internal static class SiteMetadataJson
{
    // The last second that a date can be.
    private const long MaxMilliseconds = 253_402_300_799_999;

    /// <exception cref="JsonException">The text is no JSON object.</exception>
    public static (string Title, DateTimeOffset? Date) Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = JsonText.Object(document.RootElement, "the file");
        bool isDated = root.TryGetProperty("build_timestamp", out var stamp) && stamp.ValueKind == JsonValueKind.Number;
        return (
            root.TryGetProperty("site_name", out var name) ? JsonText.Of(name) : "",
            isDated && stamp.TryGetInt64(out long milliseconds) && milliseconds is >= 0 and <= MaxMilliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null);
    }
}
