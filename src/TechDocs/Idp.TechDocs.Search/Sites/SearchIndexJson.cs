using System.Collections.Immutable;
using System.Net;
using System.Text.Json;

namespace Idp.TechDocs.Search.Sites;

/// <summary>Makes documents of <c>search_index.json</c>: an entry for each page, and one for each heading of it.</summary>
/// <remarks>
/// MkDocs repeats the text of the headings in the entry of the page, and Material writes HTML; both become what a page says, once.
/// </remarks>
internal static class SearchIndexJson
{
    /// <exception cref="JsonException">The text is no search index.</exception>
    public static ImmutableArray<SearchDocument> Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = JsonText.Object(document.RootElement, "the file");
        if (!root.TryGetProperty("docs", out var entries) || entries.ValueKind != JsonValueKind.Array)
        {
            throw new JsonException("'docs' is no list.");
        }

        bool isHtml = root.TryGetProperty("config", out var config) && config.ValueKind == JsonValueKind.Object
            && (config.TryGetProperty("pipeline", out _) || config.TryGetProperty("fields", out _));
        var pages = new Dictionary<string, PageEntries>(StringComparer.Ordinal);
        var order = new List<PageEntries>();
        foreach (var entry in entries.EnumerateArray())
        {
            string location = JsonText.Of(JsonText.Object(entry, "an entry of 'docs'").TryGetProperty("location", out var place) ? place : default);
            int anchor = location.IndexOf('#', StringComparison.Ordinal);
            string path = anchor < 0 ? location : location[..anchor];
            if (!pages.TryGetValue(path, out var page) && path.Length <= 2_000)
            {
                order.Add(pages[path] = page = new PageEntries(path));
            }

            page?.Add(anchor < 0 ? "" : location[(anchor + 1)..], Text(entry, "title", isHtml), Text(entry, "text", isHtml));
            page?.AddTags(Tags(entry));
        }

        return [.. order.Select(page => page.ToDocument())];
    }

    // Material's plugin writes them.
    private static IEnumerable<string> Tags(JsonElement entry)
        => entry.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array ? tags.EnumerateArray().Select(JsonText.Of).Where(tag => tag.Length > 0) : [];

    private static string Text(JsonElement entry, string name, bool isHtml)
    {
        string text = entry.TryGetProperty(name, out var value) ? JsonText.Of(value) : "";
        return isHtml ? HtmlText.Of(text) : name == "title" ? WebUtility.HtmlDecode(text) : text;
    }
}
