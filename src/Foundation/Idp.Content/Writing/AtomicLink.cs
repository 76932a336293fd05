namespace Idp.Content;

/// <summary>Puts symbolic links to folders in the place of others: who follows one gets where it led, or where it leads now.</summary>
internal static class AtomicLink
{
    /// <summary>Lets a path lead to a folder. A folder that is in its place is removed.</summary>
    /// <param name="path">The link; the folder above it must exist.</param>
    /// <param name="target">Where it leads, relative to the folder above it or absolute.</param>
    /// <exception cref="IOException">Links cannot be made here, …</exception>
    internal static void Write(string path, string target)
    {
        var draft = FolderLease.Claim(path);
        try
        {
            Directory.CreateSymbolicLink(draft.Folder, target);
            if (!SystemRename.TryReplace(draft.Folder, path) && !SystemRename.TrySwap(draft.Folder, path))
            {
                ReplaceInTwoSteps(draft.Folder, path);
            }
        }
        finally
        {
            draft.Remove();
        }
    }

    private static void ReplaceInTwoSteps(string draft, string path)
    {
        if (new DirectoryInfo(path) is { LinkTarget: not null } link)
        {
            link.Delete();
        }
        else if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        Directory.Move(draft, path);
    }
}
