namespace Idp.TechDocs.Plugins.AwesomePages;

/// <summary>A folder with its pages and folders, in MkDocs' order.</summary>
internal sealed class PageFolder(string path)
{
    /// <summary>Its path with a slash at its end; empty for the root.</summary>
    public string Path => path;

    /// <summary>Its name.</summary>
    public string Name => path.TrimEnd('/') is var whole ? whole[(whole.LastIndexOf('/') + 1)..] : "";

    public List<string> Pages { get; } = [];

    public List<PageFolder> Folders { get; } = [];

    public static PageFolder Of(IEnumerable<string> pages)
    {
        var root = new PageFolder("");
        var known = new Dictionary<string, PageFolder>(StringComparer.Ordinal) { [""] = root };
        foreach (string page in pages)
        {
            Find(page[..(page.LastIndexOf('/') + 1)], known).Pages.Add(page);
        }

        return root;
    }

    /// <summary>All pages in it, at any depth.</summary>
    public IEnumerable<string> AllPages() => Pages.Concat(Folders.SelectMany(folder => folder.AllPages()));

    private static PageFolder Find(string folder, Dictionary<string, PageFolder> known)
    {
        if (!known.TryGetValue(folder, out var found))
        {
            int slash = folder.Length > 1 ? folder.LastIndexOf('/', folder.Length - 2) : -1;
            known[folder] = found = new PageFolder(folder);
            Find(folder[..(slash + 1)], known).Folders.Add(found);
        }

        return found;
    }
}
