using Idp.Content;

namespace Idp.TechDocs.Plugins.LiterateNav;

/// <summary>Finds pages, then folders of pages, by patterns of their names.</summary>
internal sealed class PageGlob
{
    private readonly List<string> _folders = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly SiteSources _site;

    public PageGlob(SiteSources site)
    {
        _site = site;
        foreach (string page in site.Pages)
        {
            for (int slash = page.LastIndexOf('/'); slash > 0 && _known.Add(page[..slash]); slash = page.LastIndexOf('/', slash - 1))
            {
                _folders.Add(page[..slash]);
            }
        }
    }

    public bool IsFolder(string path) => path.Length == 0 || _known.Contains(path);

    /// <summary>The page that stands for a folder.</summary>
    public string? IndexOf(string folder)
    {
        string prefix = folder.Length == 0 ? "" : folder + "/";
        return _site.Pages.FirstOrDefault(page => page == prefix + "index.md" || page == prefix + "README.md");
    }

    public IEnumerable<string> Find(string pattern)
        => Glob.TryParse(pattern.Trim('/'), GlobMatching.Dots, out var glob, out _) ? _site.Pages.Where(glob.IsMatch).Concat(_folders.Where(glob.IsMatch)) : [];
}
