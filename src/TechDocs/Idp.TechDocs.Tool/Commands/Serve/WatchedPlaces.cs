using Idp.TechDocs.Tool.Sites;

namespace Idp.TechDocs.Tool.Commands.Serve;

/// <summary>What is to be watched; full paths.</summary>
/// <param name="Top">The folder of the site, of which its own files count.</param>
/// <param name="Folders">Folders that count with all that is in them.</param>
/// <param name="Files">Single files.</param>
internal sealed record WatchedPlaces(string Top, IReadOnlyCollection<string> Folders, IReadOnlyCollection<string> Files)
{
    /// <summary>The sources of a site, those of the sites that it includes, and what else the user named.</summary>
    /// <param name="site">The site.</param>
    /// <param name="more">Folders.</param>
    /// <param name="before">What was watched before: a configuration at fault does not tell where the pages are.</param>
    public static WatchedPlaces Of(LoadedSite site, IEnumerable<string> more, WatchedPlaces? before)
    {
        string top = Full(site.Folder);
        var files = site.ConfigurationFiles.Select(file => Full(Path.Join(site.Folder, file)));
        return site.Configuration is null
            ? new WatchedPlaces(top, before?.Folders ?? Sorted(more.Select(Full)), Sorted([.. files, .. before?.Files ?? []]))
            : new WatchedPlaces(top, Sorted([Full(site.Docs), .. site.Included.Select(docs => Full(Path.Join(site.Folder, docs.Folder))), .. more.Select(Full)]), Sorted(files));
    }

    public bool IsSameAs(WatchedPlaces other) => Top == other.Top && Folders.SequenceEqual(other.Folders) && Files.SequenceEqual(other.Files);

    /// <summary>What to watch for in which folder.</summary>
    public IReadOnlyCollection<WatchedFolder> ByFolder()
    {
        var folders = new Dictionary<string, WatchedFolder>(StringComparer.Ordinal);
        At(folders, Top).CountsOwnFiles = true;
        foreach (string folder in Folders)
        {
            At(folders, folder).IsDeep = true;
        }

        foreach (string file in Files.Where(file => Path.GetDirectoryName(file) is not null))
        {
            At(folders, Path.GetDirectoryName(file)!).Files.Add(file);
        }

        return folders.Values;
    }

    // A folder that goes and comes back is another one, which only the folder above it tells; within the site the same holds for that one.
    private WatchedFolder At(Dictionary<string, WatchedFolder> folders, string folder)
    {
        if (!folders.TryGetValue(folder, out var watched))
        {
            folders[folder] = watched = new WatchedFolder(folder);
            for (string at = folder; Path.GetDirectoryName(at) is { } above; at = above)
            {
                bool isKnown = folders.TryGetValue(above, out var parent);
                (parent ??= folders[above] = new WatchedFolder(above)).Inner.Add(at);
                if (isKnown || !above.StartsWith(Top + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                {
                    break;
                }
            }
        }

        return watched;
    }

    private static SortedSet<string> Sorted(IEnumerable<string> paths) => new(paths, StringComparer.Ordinal);

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
