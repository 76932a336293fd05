namespace Idp.TechDocs.Search;

/// <summary>Indexes and documents of few words.</summary>
internal static class TestIndex
{
    public static SearchSite Site { get; } = new("docs");

    public static SearchDocument Page(string path, string title, string text = "") => new(path, title) { Sections = [new SearchSection("", title, text)] };

    public static SearchDocument Page(string path, string title, params SearchSection[] sections) => new(path, title) { Sections = [.. sections] };

    public static async Task<SearchIndex> OfAsync(params SearchDocument[] documents)
    {
        var index = await SearchIndex.OpenAsync(null, cancellationToken: TestContext.Current.CancellationToken);
        await index.ReplaceSiteAsync(Site, documents, TestContext.Current.CancellationToken);
        return index;
    }

    public static Task<SearchAnswer> AskAsync(this SearchIndex index, string text, SearchAccess? access = null)
        => index.QueryAsync(new SearchQuery(text) { Access = access ?? SearchAccess.Everything }, TestContext.Current.CancellationToken);

    public static async Task<string[]> PathsAsync(this SearchIndex index, string text, SearchAccess? access = null)
        => [.. (await index.AskAsync(text, access)).Hits.Select(hit => hit.Path)];
}
