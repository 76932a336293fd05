using Idp.Content;
using Idp.Scaffolder.Trees;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Drift;

/// <summary>Writes a file of an update.</summary>
internal static class UpdateWriting
{
    public static void Write(UpdatedFile file, Workspace workingCopy)
    {
        var path = workingCopy.Parse(file.Path);
        if (file.After is null)
        {
            workingCopy.Delete(path);
            DeleteEmpty(path.Folder, workingCopy);
            return;
        }

        // A link is replaced, not written through.
        if (file.Before is { } before && before.IsLink != file.After.IsLink)
        {
            workingCopy.Delete(path);
        }

        TreeWriting.Write(workingCopy, file.After);
    }

    // Git knows no empty folders, and a file may come to such a place.
    private static void DeleteEmpty(ContentPath folder, Workspace workingCopy)
    {
        for (; folder != ContentPath.Root; folder = folder.Folder)
        {
            string full = workingCopy.Locate(folder);
            if (workingCopy.KindOf(folder) != FolderEntryKind.Folder || Directory.EnumerateFileSystemEntries(full).Any())
            {
                return;
            }

            Directory.Delete(full);
        }
    }
}
