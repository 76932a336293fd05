using System.Globalization;
using System.Text.Json;

namespace Idp.TechDocs.Search.Relevance;

/// <summary>The documents that queries are judged on.</summary>
internal static class RelevanceFixture
{
    /// <summary>The documents by <c>site:path</c>.</summary>
    public static IReadOnlyDictionary<string, (SearchSite Site, SearchDocument Document)> Documents { get; }
        = Read("corpus.json").Select(Parse).ToDictionary(document => $"{document.Site.Name}:{document.Document.Path}", StringComparer.Ordinal);

    public static IEnumerable<JsonElement> Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Join(AppContext.BaseDirectory, "Fixtures", "Relevance", file)));
        return json.RootElement.EnumerateArray().Select(element => element.Clone()).ToArray();
    }

    public static async Task<SearchIndex> IndexAsync(SearchIndexOptions options, CancellationToken cancellationToken)
    {
        var index = await SearchIndex.OpenAsync(null, options, cancellationToken);
        foreach (var site in Documents.Values.GroupBy(document => document.Site.Name))
        {
            await index.ReplaceSiteAsync(site.First().Site, site.Select(document => document.Document), cancellationToken);
        }

        return index;
    }

    private static (SearchSite Site, SearchDocument Document) Parse(JsonElement json)
    {
        var site = new SearchSite(json.GetProperty("site").GetString()!) { Title = json.GetProperty("siteTitle").GetString()! };
        var document = new SearchDocument(json.GetProperty("path").GetString()!, json.GetProperty("title").GetString()!)
        {
            Sections = [.. json.GetProperty("sections").EnumerateArray().Select(section => new SearchSection(
                section.GetProperty("anchor").GetString()!, section.GetProperty("title").GetString()!, section.GetProperty("text").GetString()!))],
            Date = json.TryGetProperty("date", out var date) ? DateTimeOffset.Parse(date.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null,
            Authority = json.TryGetProperty("authority", out var authority) ? authority.GetDouble() : 0,
            Owner = json.TryGetProperty("owner", out var owner) ? owner.GetString() : null,
        };
        return (site, document);
    }
}
