using Idp.Content;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>What was in the workspace before a step, looked up folder by folder instead of file by file.</summary>
internal sealed class TargetFolders(Workspace workspace)
{
    private readonly Dictionary<ContentPath, Dictionary<string, FolderEntryKind>?> _folders = [];

    /// <summary>Whether something is there; a link that leads nowhere is not.</summary>
    public bool Hold(ContentPath path)
    {
        if (path == ContentPath.Root)
        {
            return true;
        }

        return Names(path.Folder) is { } names && names.TryGetValue(path.Name, out var kind)
            && (kind != FolderEntryKind.Link || workspace.Exists(path));
    }

    // Null for a folder that is not there; nothing below it is either.
    private Dictionary<string, FolderEntryKind>? Names(ContentPath folder)
    {
        if (_folders.TryGetValue(folder, out var known))
        {
            return known;
        }

        Dictionary<string, FolderEntryKind>? names = null;
        if (folder == ContentPath.Root || Names(folder.Folder)?.ContainsKey(folder.Name) is true)
        {
            string real = workspace.RealPlace(folder);
            names = Directory.Exists(real)
                ? FolderListing.Names(real).ToDictionary(entry => entry.Name, entry => entry.Kind, NameComparer)
                : null;
        }

        return _folders[folder] = names;
    }

    private static StringComparer NameComparer { get; }
        = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}
