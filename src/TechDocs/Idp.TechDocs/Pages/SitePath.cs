namespace Idp.TechDocs.Pages;

/// <summary>Where a source goes: its file in the site and its address.</summary>
internal static class SitePath
{
    /// <summary>Whether a page stands for its folder.</summary>
    public static bool IsIndex(string source) => StemOf(source) is "index" or "README";

    /// <summary>The file of a page, relative to the site's root.</summary>
    public static string FileOf(string source, bool usesFolders)
    {
        string folder = FolderOf(source), stem = StemOf(source);
        return IsIndex(source) ? $"{folder}index.html" : usesFolders ? $"{folder}{stem}/index.html" : $"{folder}{stem}.html";
    }

    /// <summary>The address of a page, relative to the site's root; empty for the home page.</summary>
    public static string UrlOf(string file, bool usesFolders)
        => usesFolders && (file == "index.html" || file.EndsWith("/index.html", StringComparison.Ordinal)) ? file[..^"index.html".Length] : file;

    /// <summary>The folder of a path, with a slash at its end; empty for the root.</summary>
    public static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    public static string StemOf(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        int dot = name.LastIndexOf('.');
        return dot > 0 ? name[..dot] : name;
    }

    /// <summary>An address relative to another one; both relative to the site's root.</summary>
    public static string Relative(string url, string from)
    {
        // Behind the last slash that both have in common.
        int common = 0;
        for (int at = 0; at < url.Length && at < from.Length && url[at] == from[at]; at++)
        {
            common = url[at] == '/' ? at + 1 : common;
        }

        int up = from.AsSpan(common).Count('/');
        return up == 0 && common == url.Length ? "./" : string.Concat(string.Concat(Enumerable.Repeat("../", up)), url.AsSpan(common));
    }

    /// <summary>A path with its <c>.</c> and <c>..</c> worked out; null when it leaves the root.</summary>
    public static string? Normalize(string path)
    {
        var parts = new List<string>();
        foreach (string part in path.Split('/'))
        {
            if (part == "..")
            {
                if (parts.Count == 0)
                {
                    return null;
                }

                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
