namespace Idp.TechDocs.Pages;

/// <summary>The sources of a site and where each of them goes. Immutable, so thread-safe.</summary>
internal sealed class SiteFiles
{
    private readonly Dictionary<string, string> _urls;

    private SiteFiles(IReadOnlyList<string> pages, IReadOnlyList<string> assets, Dictionary<string, string> urls)
        => (Pages, Assets, _urls) = (pages, assets, urls);

    /// <summary>The pages, in MkDocs' order.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>What is copied.</summary>
    public IReadOnlyList<string> Assets { get; }

    /// <summary>Sorts sources into pages and others.</summary>
    public static SiteFiles Of(IReadOnlyList<string> sources, bool usesFolders)
    {
        string[] pages = [.. sources.Where(SiteSources.IsPage)];
        string[] assets = [.. sources.Where(source => !SiteSources.IsPage(source))];
        var urls = new Dictionary<string, string>(sources.Count, StringComparer.Ordinal);
        foreach (string page in pages)
        {
            urls[page] = SitePath.UrlOf(SitePath.FileOf(page, usesFolders), usesFolders);
        }

        foreach (string asset in assets)
        {
            urls[asset] = asset;
        }

        return new SiteFiles(pages, assets, urls);
    }

    /// <summary>The address of a source, relative to the site's root; null when there is no such source.</summary>
    public string? UrlOf(string source) => _urls.GetValueOrDefault(source);
}
