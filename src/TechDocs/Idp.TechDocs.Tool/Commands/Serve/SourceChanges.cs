using Idp.TechDocs.Tool.Sites;

namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>Changes of files as changes of a site's sources.</summary>
internal static class SourceChanges
{
    /// <param name="changed">Full paths.</param>
    /// <param name="site">The site.</param>
    /// <returns>Null when more changed than pages and what they include: the site must be opened anew.</returns>
    public static SiteChanges? Of(IReadOnlyList<string> changed, LoadedSite site)
    {
        var pages = new List<string>();
        var snippets = new List<string>();
        foreach (string path in changed)
        {
            string? inSite = Below(site.Folder, path);
            if (inSite is not null && site.ConfigurationFiles.Contains(inSite))
            {
                return null;
            }

            int before = pages.Count;
            pages.AddRange(PagesOf(path, site));
            if (pages.Count == before)
            {
                return null;
            }

            if (inSite is not null)
            {
                snippets.Add(inSite);
            }
        }

        return new SiteChanges(pages) { Snippets = snippets };
    }

    private static IEnumerable<string> PagesOf(string path, LoadedSite site)
    {
        if (Below(site.Docs, path) is { } own)
        {
            yield return own;
        }

        foreach (var included in site.Included)
        {
            if (Below(Path.Join(site.Folder, included.Folder), path) is { } page)
            {
                yield return $"{included.Alias}/{page}";
            }
        }
    }

    private static string? Below(string folder, string path)
    {
        string relative = Path.GetRelativePath(Path.GetFullPath(folder), path).Replace('\\', '/');
        return relative == "." || relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
