namespace Idp.TechDocs.Pages;

/// <summary>The sources of a site and where each of them goes. Immutable, so thread-safe.</summary>
internal sealed class SiteFiles
{
    private readonly Dictionary<string, string> _urls;

    private SiteFiles(IReadOnlyList<string> pages, IReadOnlyList<string> assets, Dictionary<string, string> urls)
        => (Pages, Assets, _urls) = (pages, assets, urls);

    /// <summary>The pages, in the order of their names.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>What is copied.</summary>
    public IReadOnlyList<string> Assets { get; }

    /// <summary>Sorts sources into pages and others. Names with a leading dot, and the folder <c>templates</c>, belong to nobody; where a folder has an index, its README is none.</summary>
    public static SiteFiles Of(IEnumerable<string> sources, bool usesFolders)
    {
        string[] all = [.. sources.Where(IsPublic).Order(StringComparer.Ordinal)];
        var known = all.ToHashSet(StringComparer.Ordinal);
        string[] pages = [.. all.Where(source => SitePath.IsPage(source) && !(SitePath.StemOf(source) == "README" && known.Contains(SitePath.FolderOf(source) + "index.md")))];
        string[] assets = [.. all.Where(source => !SitePath.IsPage(source))];
        var urls = new Dictionary<string, string>(all.Length, StringComparer.Ordinal);
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

    private static bool IsPublic(string source)
        => !source.StartsWith('.') && !source.Contains("/.", StringComparison.Ordinal) && !source.StartsWith("templates/", StringComparison.Ordinal);
}
